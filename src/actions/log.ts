// «Журнал»: what the product did, when, for whom and to which rows.
import type { Change } from '#core/change';
import type { World } from '#core/ports';
import type { SheetKey } from '#tables';
import type { Book } from './book.ts';
import { appendRows, firstFreeRow } from './rows.ts';

interface Touched {
  readonly sheet: SheetKey;
  readonly rows: readonly string[];
}

/** The change that appends one line to the log; none where the log is missing. */
export function logLine(
  book: Book,
  { now, user }: World,
  what: string,
  touched?: Touched,
): readonly Change[] {
  const sheet = book.sheet('log');
  const tab = book.tab('log');
  if (sheet === null || tab === null) return [];
  const target = { tab: tab.id, places: sheet.places, free: firstFreeRow(sheet.grid) };
  const row = {
    when: now,
    who: user,
    what,
    sheet: touched?.sheet ?? '',
    rows: touched?.rows.join(', ') ?? '',
  };
  return appendRows(target, [row]);
}
