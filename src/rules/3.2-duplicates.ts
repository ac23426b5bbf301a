// 3.2: nothing is entered twice: no row has the same as another in all that people fill in.
import { violated } from '#core/verdict';
import type { SheetKey } from '#tables';
import type { Facts } from './facts.ts';
import { dataRule } from './shared/data/data-rule.ts';
import { type AnyRow, peopleColumns, rowsOf } from './shared/data/rows.ts';

/** 3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү» */
export const duplicates = dataRule({
  id: '3.2-duplicates',
  severity: 'warning',
  *judge(sheet, facts) {
    const columns = peopleColumns(sheet).map(([name]) => name);
    const unreadable = unreadableRows(sheet, facts);
    const first = new Map<string, string>();
    for (const row of rowsOf(facts, sheet)) {
      const column = columns.find((name) => isFilled(row[name]));
      if (column === undefined || unreadable.has(row.number)) continue;
      const content = contentOf(row, columns);
      const other = first.get(content);
      if (other === undefined) first.set(content, row.number);
      else yield twice({ sheet, row: row.number, column }, other);
    }
  },
});

/** The later of two equal rows is the one to look at. */
function twice(place: { sheet: SheetKey; row: string; column: string }, other: string) {
  return violated({ ...place, actual: other, figures: { other } });
}

/** What cannot be read is blank in the records, and equal blanks are not equal cells. */
function unreadableRows(sheet: SheetKey, { problems }: Facts): ReadonlySet<string | null> {
  return new Set(problems.filter((problem) => problem.sheet === sheet).map(({ row }) => row));
}

function contentOf(row: AnyRow, columns: readonly string[]): string {
  return JSON.stringify(columns.map((name) => row[name]));
}

function isFilled(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}
