// The changes that bring wanted cells about in a sheet of the opened workbook.
import type { Change } from '#core/change';
import type { Column } from '#core/table';
import { tables } from '#tables';
import type { Sheet } from '#tables/decode';
import type { Book } from './book.ts';
import { type CellWrite, writesOf } from './cell-writes.ts';

/** No change where the sheet is missing, or where everything wanted stands there already. */
export function changesIn(book: Book, sheet: Sheet | null, wanted: readonly CellWrite[]): readonly Change[] {
  const tab = sheet && book.tab(sheet.key);
  return sheet && tab ? writesOf(tab.id, sheet.grid, wanted, ownPlaces(sheet)) : [];
}

/** The places of the columns that the product keeps. */
function ownPlaces({ key, places }: Sheet): ReadonlySet<number> {
  const own = Object.entries<Column>(tables[key].columns).filter(([, { owner }]) => owner === 'product');
  return new Set(own.flatMap(([name]) => places.get(name) ?? []));
}
