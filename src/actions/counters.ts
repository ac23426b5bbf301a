// Where the counters of row and document numbers are kept: with the settings, so that they travel with the workbook.
import type { Change } from '#core/change';
import type { Book } from './book.ts';
import { changesIn } from './changes-in.ts';
import { type Counters, readCounters, writeCounters } from './numbering.ts';
import { settingCells, settingOf } from './settings-rows.ts';

/** The counters as they stand in the workbook. */
export function countersOf(book: Book): Counters {
  return readCounters(settingOf(book.sheet('settings'), 'counters'));
}

/** Keeps counters; they only ever rise. */
export function keepCounters(book: Book, counters: Counters): readonly Change[] {
  const settings = book.sheet('settings');
  return settings
    ? changesIn(book, settings, settingCells(settings, { counters: writeCounters(counters) }))
    : [];
}
