// What a full check would still write into a workbook: nothing, where everything stands as it should.
import { checkAll } from '#commands/check/check';
import type { CivilDate } from '#core/date';
import { type SheetKey, sheetKeys } from '#tables';
import type { Workbook } from './workbook.ts';

/** `sheet!row,column: cell → cell`, for each cell that differs after a full check; the log apart. */
export function leftToWrite(book: Workbook, today: CivilDate | string): readonly string[] {
  const checked = book.copy();
  checkAll(checked.environment(today));
  return sheetKeys
    .filter((key) => key !== 'log' && book.grids.has(key))
    .flatMap((key) => differences(key, book, checked));
}

function differences(key: SheetKey, before: Workbook, after: Workbook): readonly string[] {
  const [old, now] = [before.grid(key), after.grid(key)];
  return now.flatMap((row, line) =>
    row.flatMap((cell, place) => {
      const [was, is] = [JSON.stringify(old[line]?.[place] ?? ''), JSON.stringify(cell)];
      return was === is ? [] : [`${key}!${line + 1},${now[0]?.[place]}: ${was} → ${is}`];
    }),
  );
}
