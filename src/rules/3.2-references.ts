// 3.2: a reference names a row that is there.

import { isRowNumber } from '#core/paper';
import type { Column } from '#core/table';
import { violated } from '#core/verdict';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { dataRule } from './shared/data/data-rule.ts';
import { rowsOf } from './shared/data/rows.ts';

interface Link {
  readonly column: string;
  readonly to: SheetKey;
}

/** 3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү» */
export const references = dataRule({
  id: '3.2-references',
  severity: 'warning',
  alsoReads: (sheet) => linksOf(sheet).map(({ to }) => to),
  *judge(sheet, facts) {
    const links = linksOf(sheet).map(({ column, to }) => {
      const numbers = new Set(rowsOf(facts, to).map(({ number }) => number));
      return { column, to, numbers };
    });
    for (const row of rowsOf(facts, sheet))
      for (const { column, to, numbers } of links) {
        const lost = named(row[column]).filter((number) => !numbers.has(number));
        const details = { sheet, row: row.number, column, actual: lost.join(', ') };
        if (lost.length > 0) yield violated({ ...details, figures: { lost: details.actual, to } });
      }
  },
});

/** The columns of a sheet that refer to rows. */
function linksOf(sheet: SheetKey): readonly Link[] {
  return Object.entries<Column>(tables[sheet].columns).flatMap(([column, { to: target }]) =>
    sheetKeys.filter((key) => key === target).map((to) => ({ column, to })),
  );
}

/** The row numbers in a cell of a reference or of references; the typed № of a paper is none. */
function named(value: unknown): readonly string[] {
  if (typeof value === 'string') return isRowNumber(value) ? [value] : [];
  return Array.isArray(value) ? value : [];
}
