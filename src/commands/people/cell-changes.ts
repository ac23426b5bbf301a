// Changes one person asks for in people's own cells: each only where the cell still holds what she saw.

import type { Change } from '#core/change';
import type { Column } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { lineOf } from '#tables/line-of';
import { columnWords } from '#texts';
import { Refusal } from '#texts/refusal';
import { cellWritesAt } from '#workbook/cell-writes';
import { changesIn } from '#workbook/changes-in';
import type { Opened } from '../tally/opened.ts';
import { cellOf, fieldText } from './cell-of.ts';

/** One cell of a row: what stood there when the person looked, and what she wants there. */
export interface CellChange {
  readonly sheet: SheetKey;
  readonly row: string;
  readonly column: string;
  readonly was: string;
  readonly now: string;
}

/**
 * The changes that write the cells wanted. Refused as a whole where a row is gone, a column is no people's column, or a
 * cell no longer holds what the person saw; a cell that holds what is wanted already is no hindrance.
 */
export function writesFor(opened: Opened, wanted: readonly CellChange[]): readonly Change[] {
  return [...new Set(wanted.map(({ sheet }) => sheet))].flatMap((key) => {
    const sheet = opened.sheet(key);
    const cells = wanted.filter((one) => one.sheet === key);
    return changesIn(
      opened.book,
      sheet,
      cells.flatMap((one) => {
        const column = peopleColumn(key, one.column);
        const line = lineOf(sheet, one.row);
        const place = sheet.places.get(one.column);
        if (line === null || place === undefined)
          throw new Refusal('rowGone', { row: one.row, sheet: opened.language.sheets[key].title });
        const stands = fieldText(sheet.grid[line]?.[place] ?? '');
        const now = cellOf(column, one.now);
        if (stands !== one.was.trim() && stands !== fieldText(now)) {
          const { header } = columnWords(opened.language, key, one.column);
          throw new Refusal('cellChanged', { row: one.row, header, stands });
        }
        return cellWritesAt(sheet.places, line, { [one.column]: now });
      }),
    );
  });
}

function peopleColumn(sheet: SheetKey, name: string): Column {
  const column = (tables[sheet]?.columns as Readonly<Record<string, Column>> | undefined)?.[name];
  if (column?.owner !== 'people') throw new Error(`${sheet}.${name} is not people's`);
  return column;
}
