// A group of two, a list that is written into it, and runs that are cut off while they write.
import fc from 'fast-check';
import { type Cell, isBlank } from '#core/cell';
import type { Change } from '#core/change';
import type { Environment } from '#core/ports';
import type { SheetKey } from '#tables';
import { openBook } from '#workbook/book';
import { cellWritesAt } from '#workbook/cell-writes';
import { counterStep } from '#workbook/counters';
import { commit } from '#workbook/journal';
import { logStep } from '#workbook/log';
import { appended, filled, type Step } from '#workbook/steps';
import { columnsOf, Workbook } from '../commands/check/workbook.ts';

export const TODAY = '2024-10-05';
export const SHEETS = ['settings', 'members', 'acts', 'log'] as const;
const CUT_OFF = 'cut off';
const COLUMNS = ['name', 'village', 'contacts', 'position', 'sex'] as const;

/** The environment in which nothing is carried out from the n-th write on, to the workbook or to memory. */
export function cutAt(workbook: Workbook, at: number, error = new Error(CUT_OFF)): Environment {
  const environment = workbook.environment(TODAY);
  let writes = 0;
  const write = (work: () => void) => {
    if (++writes >= at) throw error;
    work();
  };
  return {
    ...environment,
    book: {
      ...environment.book,
      apply: (changes: readonly Change[]) => {
        for (const change of changes) write(() => environment.book.apply([change]));
      },
    },
    memory: { ...environment.memory, keep: (texts) => write(() => environment.memory.keep(texts)) },
  };
}

const cell = fc.constantFrom<Cell>('', 'Терек', '=1+1', 'Айнура', 7, true, { date: '1980-01-31' as never });
const cells = fc.dictionary(fc.constantFrom(...COLUMNS), cell, { minKeys: 1 });
/** What a command writes: rows that are new, cells of rows that are there. */
export const meant = fc.record({ rows: fc.array(cells, { maxLength: 4 }), first: cells, second: cells });

/** A group of two, whose columns stand in any order. */
export function group(order: readonly number[]): Workbook {
  const workbook = new Workbook({
    members: [
      { number: 'М-001', name: 'А.Асанов', village: 'Терек' },
      { number: 'М-002', name: 'Б.Башка', contacts: '0555' },
    ],
    acts: [],
    log: [{ when: `${TODAY} 10:00`, what: 'текшерүү' }],
  });
  reorder(workbook, order);
  return workbook;
}

export function reorder(workbook: Workbook, order: readonly number[]): void {
  for (const key of ['members', 'log'] as const) {
    const grid = workbook.grid(key);
    const places = columnsOf(key).map((_, place) => place);
    const sorted = [...places].sort((one, other) => (order[one] ?? 0) - (order[other] ?? 0));
    workbook.grids.set(
      key,
      grid.map((row) => sorted.map((place) => row[place] ?? '')),
    );
  }
}

export function stepsFor(
  environment: Environment,
  { rows, first, second }: typeof meant extends fc.Arbitrary<infer T> ? T : never,
) {
  const book = openBook(environment, SHEETS);
  const members = book.sheet('members');
  if (members === null) throw new Error('No members');
  const numbered = rows.map((row, at) => ({ number: `М-00${at + 3}`, ...row }));
  const steps: readonly Step[] = [
    ...counterStep(book, new Map([['members', 2 + rows.length]])),
    ...(rows.length === 0 ? [] : [appended(members, numbered)]),
    ...filled(members, cellWritesAt(members.places, members.lines[0] ?? 0, first)),
    ...filled(members, cellWritesAt(members.places, members.lines[1] ?? 0, second)),
    ...logStep(book, environment, 'тизме', { sheet: 'members', rows: numbered.map(({ number }) => number) }),
  ];
  return { book, steps };
}

/** What the rows of a sheet say, in whatever order they and the columns stand. */
export function linesOf(workbook: Workbook, key: SheetKey): readonly string[] {
  const [keys = [], , , ...rows] = workbook.grid(key);
  const named = (row: readonly Cell[]) =>
    keys.flatMap((column, place) => {
      const there = row[place] ?? '';
      return isBlank(there) ? [] : [`${column}=${JSON.stringify(there)}`];
    });
  return rows
    .map((row) => named(row).sort().join())
    .filter((text) => text !== '')
    .sort();
}

/** What the rows of all sheets say. */
export const allLines = (workbook: Workbook) => SHEETS.map((key) => linesOf(workbook, key));
export const order = fc.array(fc.nat(20), { minLength: 24, maxLength: 24 });

/** Whether `work` came to its end before it was cut off. @throws whatever else it throws */
export function ends(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof Error && error.message === CUT_OFF) return false;
    throw error;
  }
}

export const wanted = {
  rows: [{ name: 'В.Жаңы', village: 'Терек' }],
  first: { contacts: '0777' },
  second: {},
};

/** A list of which nothing but the entry in the journal was written. */
export function begun(): Workbook {
  const workbook = group([]);
  const { book, steps } = stepsFor(workbook.environment(TODAY), wanted);
  if (ends(() => commit(cutAt(workbook, 2), book, 'list', steps))) throw new Error('It was not cut off');
  return workbook;
}
