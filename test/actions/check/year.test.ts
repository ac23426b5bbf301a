// The check of the demo year, sheet by sheet: each is read at most once and written at most once.

import { checkAll } from '#actions/check/check';
import type { Cell } from '#core/cell';
import type { Change } from '#core/change';
import type { CivilDate } from '#core/date';
import type { Column } from '#core/table';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { year } from '../../../local/demo/year/index.ts';
import { type Rows, Workbook } from './workbook.ts';

const TODAY = '2025-12-22';

const cellOf = (typed: string | number): Cell =>
  /^\d{4}-\d\d-\d\d$/.test(`${typed}`) ? { date: `${typed}` as CivilDate } : typed;

/** The demo year as it stands once its rows have their numbers; settings and steps where the product has put them. */
function demoYear({ numbered }: { readonly numbered: boolean }): Workbook {
  const own: readonly string[] = ['settings', 'readings', 'steps'];
  const typed = year.filter(({ sheet }) => !own.includes(sheet));
  const rows = typed.map(({ sheet, rows: some }) => [
    sheet,
    some.map(({ number, cells }) => ({
      ...Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cellOf(cell)])),
      ...(numbered ? { number } : {}),
    })),
  ]);
  const book = new Workbook(Object.fromEntries(rows) as Rows);
  const settings = year.find(({ sheet }) => sheet === 'settings')?.rows ?? [];
  for (const { number, cells } of settings) {
    const line = book.grid('settings').findIndex(([key]) => key === number);
    for (const [key, cell] of Object.entries(cells)) book.write('settings', line, key, cellOf(cell));
  }
  const line = book.grid('settings').findIndex(([key]) => key === 'formed');
  book.write('settings', line, 'value', { date: '2024-09-17' as CivilDate });
  return book;
}

/** How often a check of `book` reads and writes each sheet. */
function costs(book: Workbook) {
  const [reads, writes] = [new Map<string, number>(), new Map<string, number>()];
  const raise = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const keyOf = (tab: unknown): SheetKey => sheetKeys[Number(tab) - 1] as SheetKey;
  const world = book.world(TODAY);
  const counted = (change: Change) => 'tab' in change && raise(writes, keyOf(change.tab));
  checkAll({
    ...world,
    book: {
      ...world.book,
      read: (tab) => {
        raise(reads, keyOf(tab));
        return world.book.read(tab);
      },
      apply: (changes) => {
        changes.forEach(counted);
        world.book.apply(changes);
      },
    },
  });
  return { reads, writes };
}

const twice = (counts: ReadonlyMap<string, number>) => [...counts].filter(([, count]) => count > 1);

describe('the check of the demo year', () => {
  test('reads and writes each sheet at most once, with everything to be told', () => {
    const book = demoYear({ numbered: true });
    const { reads } = costs(book);
    unchecked(book);
    const { writes } = costs(book);
    expect([twice(reads), twice(writes)]).toEqual([[], []]);
    expect(writes.size).toBeGreaterThan(20);
  });

  test('a second check writes nothing', () => {
    const book = demoYear({ numbered: true });
    checkAll(book.world(TODAY));
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
