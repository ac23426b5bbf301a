// What falls due, as the sidebar shows it.
import type { DeadlineState } from '#calendar';
import type { Environment } from '#core/ports';
import { shortened } from '#core/shortened';
import { factsIn } from '#evaluation/facts-of';
import type { Facts } from '#rules/facts';
import type { SheetKey } from '#tables';
import type { Language, LanguageCode } from '#texts';
import { languageOf } from '#texts/loaded';
import { openBook } from '#workbook/book';
import { dueItems, dueSources, isUrgent } from '../people/due.ts';
import { typedLetters } from '../people/typed-days.ts';
import { asMany } from './as-many.ts';

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

/** Some of all that have a day, most urgent first. */
export interface DeadlinePage {
  readonly lines: readonly ShownDeadline[];
  /** How many there are in all, and how many of them somebody has to think of today. */
  readonly count: number;
  readonly urgent: number;
  /** How many letters the days tell of that are typed beside acts and reports, and that are not entered yet. */
  readonly typed: number;
}

/** The most that one answer brings. */
const PAGE_BYTES = 30_000;

/** Those from the `from`-th on, read by themselves, in `chosen` language, else in the workbook's own. */
export function deadlines(environment: Environment, chosen: LanguageCode | null, from: number): DeadlinePage {
  const facts = factsIn(openBook(environment, dueSources), dueSources, environment);
  const all = shownDeadlines(facts, languageOf(environment, chosen ?? facts.settings.language));
  return deadlinePage(all, typedLetters(facts).length, from, PAGE_BYTES);
}

/** As many from the `from`-th on as `bytes` hold. */
export function deadlinePage(
  all: readonly ShownDeadline[],
  typed: number,
  from: number,
  bytes: number,
): DeadlinePage {
  return {
    lines: asMany(all.slice(from, from + 100), bytes),
    count: all.length,
    urgent: all.filter(isUrgent).length,
    typed,
  };
}

/** Everything with a day, most urgent first. */
export function shownDeadlines(facts: Facts, language: Language): readonly ShownDeadline[] {
  return dueItems(facts, language).map(({ what, due, state, ...item }) => ({
    ...item,
    step: shortened(what, 300),
    due: language.forms.date(due, 'cell'),
    state,
    stateWords: language.terms.states[state],
  }));
}
