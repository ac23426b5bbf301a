// The check of the demo year, sheet by sheet: each is read at most once and written at most once.

import { checkAll } from '#commands/check/check';
import type { Column } from '#core/table';
import { sheetKeys, tables } from '#tables';
import { costsOf, demoYear, TODAY } from './demo-year.ts';
import type { Workbook } from './workbook.ts';

const costs = (book: Workbook) => costsOf(book, checkAll);

const twice = (counts: ReadonlyMap<string, number>) => [...counts].filter(([, count]) => count > 1);

describe('the check of the demo year', () => {
  test('reads and writes each sheet at most once, with every finding to report', () => {
    const book = demoYear({ numbered: true });
    const { reads } = costs(book);
    unchecked(book);
    const { writes } = costs(book);
    expect([twice(reads), twice(writes)]).toEqual([[], []]);
    expect(writes.size).toBeGreaterThan(20);
  });

  test('a second check writes nothing', () => {
    const book = demoYear({ numbered: true });
    checkAll(book.environment(TODAY));
    expect(costs(book).writes.size).toBe(0);
  });

  test('rows without a number, and a year of the mandate that begins, are a second write of their sheets', () => {
    const book = demoYear({ numbered: false });
    const { reads, writes } = costs(book);
    expect(twice(reads)).toEqual([]);
    expect(Math.max(...writes.values())).toBe(2);
    expect(costs(book).writes.size).toBe(0);
  });
});

/** Takes away what a check has written, the rows' numbers apart: as if nobody had checked. */
function unchecked(book: Workbook): void {
  for (const key of sheetKeys) {
    const columns = Object.entries<Column>(tables[key].columns);
    const own = columns.filter(([name, { derived }]) => name === 'check' || derived === true);
    for (const [name] of own)
      book.grid(key).forEach((_, line) => {
        if (line >= 3 || (line === 1 && name === 'check')) book.write(key, line, name, '');
      });
  }
  for (const key of ['check', 'compliance'] as const) book.grid(key).splice(3);
}
