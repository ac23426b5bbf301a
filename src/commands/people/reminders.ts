// Reminders by mail: once a person and day, to anyone who asked, and only where something is due.
import type { Environment } from '#core/ports';
import { factsIn } from '#evaluation/facts-of';
import type { Language } from '#texts';
import { languageOf } from '#texts/loaded';
import { say } from '#texts/verdict-words';
import { type Book, openBook } from '#workbook/book';
import { addressesIn } from '#workbook/place';
import { underLock } from '../run.ts';
import { openedIn } from '../tally/opened.ts';
import { type DueItem, dueItems, dueSources, isUrgent } from './due.ts';

const MEMORY = 'reminded';
const WANTED = 'reminders';

/** Whether the person asked for reminders. */
export function wantsReminders({ personal }: Pick<Environment, 'personal'>): boolean {
  return personal.recall(WANTED) === 'yes';
}

/** Switches the person's own reminders; asking twice makes no second one. */
export function setReminders(environment: Environment, on: boolean): string {
  return underLock(environment, () => {
    const { language } = openedIn(environment, openBook(environment, ['settings']));
    environment.daily.turn(on);
    environment.personal.keep({ [WANTED]: on ? 'yes' : 'no' });
    return on
      ? say(language, language.people.remindersOn, { to: environment.mail.own() })
      : language.people.remindersOff;
  });
}

/**
 * Sends today's letter to the person for whom this runs; whether one was sent. The day is kept before the letter goes,
 * so that of two runs at once one sends; where it does not go, the next run tries again.
 */
export function remind(environment: Environment): boolean {
  return underLock(environment, () => {
    const before = environment.personal.recall(MEMORY) ?? '';
    if (before === environment.today) return false;
    const book = openBook(environment, dueSources);
    const { language } = openedIn(environment, book);
    const facts = factsIn(book, dueSources, environment);
    const items = dueItems(facts, languageOf(environment, language.code)).filter(isUrgent);
    if (items.length === 0) return false;
    environment.personal.keep({ [MEMORY]: environment.today });
    try {
      environment.mail.send({
        to: [environment.mail.own()],
        subject: say(language, language.people.letter.subject, {
          kenesh: facts.settings.kenesh ?? '',
        }).trim(),
        text: letterOf(items, language, book, environment.book.address()),
      });
    } catch (error) {
      environment.personal.keep({ [MEMORY]: before });
      throw error;
    }
    return true;
  });
}

/** A letter tells no more than can be done in a morning. */
const MOST_LISTED = 3;

/** The most urgent things, each with the address of its row, and how many there are besides. */
function letterOf(items: readonly DueItem[], language: Language, book: Book, address: string): string {
  const { letter } = language.people;
  const placeOf = addressesIn(book, new Map());
  const listed = items.slice(0, MOST_LISTED);
  const part = (state: DueItem['state'], heading: string) => {
    const own = listed.filter((item) => item.state === state);
    const lines = own.flatMap(({ what, due, owedBy, sheet, row }) => [
      say(language, letter.line, { what, due, owedBy }),
      `${address}${placeOf({ sheet, row, column: null }) ?? ''}`,
    ]);
    return own.length === 0 ? [] : [`${heading}:`, ...lines, ''];
  };
  const more = items.length - listed.length;
  return [
    letter.greeting,
    '',
    ...part('overdue', letter.overdue),
    ...part('near', letter.near),
    ...(more > 0 ? [say(language, letter.more, { count: more })] : []),
    `${letter.workbook}: ${address}`,
    letter.stop,
  ].join('\n');
}
