// Rows that the making of a document writes: appended to a register, or filled in its computed cells.
import type { Cell } from '#core/cell';
import type { Change } from '#core/change';
import type { World } from '#core/ports';
import { type SheetKey, tables } from '#tables';
import { changesIn } from '../changes-in.ts';
import { wantedAt } from '../check/sheet-changes.ts';
import { keepCounters } from '../counters.ts';
import { writeNumber } from '../numbering.ts';
import { Refusal } from '../refusal.ts';
import { appendRows, firstFreeRow } from '../rows.ts';
import type { Opened } from './opened.ts';

type Cells = Readonly<Record<string, Cell>>;

/** Appends one row to a register and returns its number. Throws a refusal where the sheet is missing. */
export function addRow(
  world: World,
  { book, judged, language }: Opened,
  key: SheetKey,
  cells: Cells,
): string {
  const sheet = book.sheet(key);
  const tab = book.tab(key);
  if (sheet === null || tab === null)
    throw new Refusal('missingSheets', { sheets: `«${language.sheets[key].title}»` });
  const next = (judged.counters.get(key) ?? 0) + 1;
  const number = writeNumber(tables[key].prefix ?? '', next);
  world.book.apply([
    ...appendRows({ tab: tab.id, places: sheet.places, free: firstFreeRow(sheet.grid) }, [
      { number, ...cells },
    ]),
    ...keepCounters(book, new Map(judged.counters).set(key, next)),
  ]);
  return number;
}

/** The changes that fill cells of the product's in one row. */
export function fillRow(
  { book, judged }: Opened,
  key: SheetKey,
  number: string,
  cells: Cells,
): readonly Change[] {
  const sheet = judged.sheets.get(key);
  if (!sheet) return [];
  const line = sheet.lines[sheet.records.findIndex((record) => record.number === number)];
  return line === undefined ? [] : changesIn(book, sheet, wantedAt(sheet.places, line, cells));
}
