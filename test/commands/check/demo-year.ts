// The demo year as a workbook in memory, and what an action on it costs.

import type { Cell } from '#core/cell';
import type { Change } from '#core/change';
import type { CivilDate } from '#core/date';
import type { Environment } from '#core/ports';
import { type SheetKey, sheetKeys } from '#tables';
import { year } from '../../../local/demo/year/index.ts';
import { type Rows, Workbook } from './workbook.ts';

export const TODAY = '2025-12-22';

const cellOf = (typed: string | number): Cell =>
  /^\d{4}-\d\d-\d\d$/.test(`${typed}`) ? { date: `${typed}` as CivilDate } : typed;

/** The demo year as it stands once its rows have their numbers; settings and steps where the product has put them. */
export function demoYear({ numbered }: { readonly numbered: boolean }): Workbook {
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

/** How often each sheet is read and written. */
export interface Costs {
  readonly reads: ReadonlyMap<SheetKey, number>;
  readonly writes: ReadonlyMap<SheetKey, number>;
}

/** What `work` costs in the environment of a workbook on the demo year's day. */
export function costsOf(book: Workbook, work: (environment: Environment) => void): Costs {
  const [reads, writes] = [new Map<SheetKey, number>(), new Map<SheetKey, number>()];
  const raise = (counts: Map<SheetKey, number>, tab: unknown) => {
    const key = sheetKeys[Number(tab) - 1] as SheetKey;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const counted = (change: Change) => 'tab' in change && raise(writes, change.tab);
  const environment = book.environment(TODAY);
  work({
    ...environment,
    book: {
      ...environment.book,
      read: (tab) => {
        raise(reads, tab);
        return environment.book.read(tab);
      },
      apply: (changes) => {
        changes.forEach(counted);
        environment.book.apply(changes);
      },
    },
  });
  return { reads, writes };
}
