// Where the counters of row and document numbers are kept: with the settings, so that they travel with the workbook.
import type { Change } from '#core/change';
import type { Book } from './book.ts';
import { type Counters, readCounters } from './numbering.ts';
import { settingOf } from './settings-rows.ts';
import { changesOf, type Step } from './steps.ts';

/** The counters as they stand in the workbook. */
export function countersOf(book: Book): Counters {
  return readCounters(settingOf(book.sheet('settings'), 'counters'));
}

/** Keeps counters; they only ever rise. */
export function keepCounters(book: Book, counters: Counters): readonly Change[] {
  return changesOf(book, counterStep(book, counters));
}

/** The same, as a step of a command that is resumed where it was cut off. */
export function counterStep(book: Book, counters: Counters): readonly Step[] {
  const kept = countersOf(book);
  const raised = [...counters].filter(([key, last]) => last > (kept.get(key) ?? 0));
  if (raised.length === 0) return [];
  return [{ kind: 'counters', sheet: 'settings', counters: Object.fromEntries(raised) }];
}
