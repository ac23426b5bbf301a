// Reminders by mail: once a person and day, to whoever asked, and only where something is due.
import type { World } from '#core/ports';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { openBook } from '../book.ts';
import { factsIn } from '../facts-of.ts';
import { underLock } from '../run.ts';
import { openedIn } from '../tally/opened.ts';
import { languageOf } from '../words.ts';
import { type DueItem, dueItems, dueSources, isUrgent } from './due.ts';

const MEMORY = 'reminded';
const WANTED = 'reminders';

/** Whether the person asked for reminders. */
export function wantsReminders({ personal }: Pick<World, 'personal'>): boolean {
  return personal.recall(WANTED) === 'yes';
}

/** Switches the person's own reminders; asking twice makes no second one. */
export function setReminders(world: World, on: boolean): string {
  return underLock(world, () => {
    const { language } = openedIn(world, openBook(world, ['settings']));
    world.daily.turn(on);
    world.personal.keep(WANTED, on ? 'yes' : 'no');
    return on
      ? say(language, language.people.remindersOn, { to: world.mail.own() })
      : language.people.remindersOff;
  });
}

/**
 * Sends today's letter to the person for whom this runs; whether one was sent. The day is kept before the letter goes,
 * so that of two runs at once one sends; where it does not go, the next run tries again.
 */
export function remind(world: World): boolean {
  return underLock(world, () => {
    const before = world.personal.recall(MEMORY) ?? '';
    if (before === world.today) return false;
    const book = openBook(world, dueSources);
    const { language } = openedIn(world, book);
    const facts = factsIn(book, dueSources, world);
    const items = dueItems(facts, languageOf(world, language.code)).filter(isUrgent);
    if (items.length === 0) return false;
    world.personal.keep(MEMORY, world.today);
    try {
      world.mail.send({
        to: [world.mail.own()],
        subject: say(language, language.people.letter.subject, {
          kenesh: facts.settings.kenesh ?? '',
        }).trim(),
        text: letterOf(items, language, world.book.address()),
      });
    } catch (error) {
      world.personal.keep(MEMORY, before);
      throw error;
    }
    return true;
  });
}

function letterOf(items: readonly DueItem[], language: Language, address: string): string {
  const { letter } = language.people;
  const part = (state: DueItem['state'], heading: string) => {
    const own = items.filter((item) => item.state === state);
    const lines = own.map(({ what, due, owedBy }) => say(language, letter.line, { what, due, owedBy }));
    return own.length === 0 ? [] : [`${heading}:`, ...lines, ''];
  };
  return [
    letter.greeting,
    '',
    ...part('overdue', letter.overdue),
    ...part('near', letter.near),
    `${letter.workbook}: ${address}`,
    letter.stop,
  ].join('\n');
}
