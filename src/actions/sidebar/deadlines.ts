// What falls due, as the sidebar shows it.
import type { DeadlineState } from '#calendar';
import type { World } from '#core/ports';
import type { Facts } from '#rules/facts';
import type { SheetKey } from '#tables';
import type { Language, LanguageCode } from '#texts';
import { openBook } from '../book.ts';
import { factsIn } from '../facts-of.ts';
import { dueItems, dueSources } from '../people/due.ts';
import { languageOf } from '../words.ts';

export interface ShownDeadline {
  readonly sheet: SheetKey;
  readonly row: string;
  readonly clause: string;
  readonly step: string;
  readonly owedBy: string;
  readonly due: string;
  readonly state: DeadlineState;
  readonly stateWords: string;
  readonly how: string;
}

/** Read by themselves, in `chosen` language, else in the workbook's own. */
export function deadlines(world: World, chosen: LanguageCode | null): readonly ShownDeadline[] {
  const facts = factsIn(openBook(world, dueSources), dueSources, world);
  return shownDeadlines(facts, languageOf(world, chosen ?? facts.settings.language));
}

/** Everything with a day, most urgent first. */
export function shownDeadlines(facts: Facts, language: Language): readonly ShownDeadline[] {
  return dueItems(facts, language).map(({ what, due, state, ...item }) => ({
    ...item,
    step: what,
    due: language.forms.date(due, 'cell'),
    state,
    stateWords: language.terms.states[state],
  }));
}
