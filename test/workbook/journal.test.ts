// A run that is cut off anywhere is finished by the next: everything there once, nothing twice, what people typed meanwhile stays.
import fc from 'fast-check';
import { type Cell, isBlank } from '#core/cell';
import type { Change } from '#core/change';
import type { Environment } from '#core/ports';
import { ProtectedCells } from '#core/protected';
import type { SheetKey } from '#tables';
import { openBook } from '#workbook/book';
import { cellWritesAt } from '#workbook/cell-writes';
import { counterStep } from '#workbook/counters';
import { commit, forget, note, noteOf, resume } from '#workbook/journal';
import { logStep } from '#workbook/log';
import { pendingEdits } from '#workbook/pending';
import { appended, filled, type Step } from '#workbook/steps';
import { columnsOf, Workbook } from '../commands/check/workbook.ts';

const TODAY = '2024-10-05';
const SHEETS = ['settings', 'members', 'acts', 'log'] as const;
const COLUMNS = ['name', 'village', 'contacts', 'position', 'sex'] as const;

/** The environment in which nothing is carried out from the n-th write on, to the workbook or to memory. */
function cutAt(workbook: Workbook, at: number, error = new Error('cut off')): Environment {
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
const meant = fc.record({ rows: fc.array(cells, { maxLength: 4 }), first: cells, second: cells });

/** A group of two, whose columns stand in any order. */
function group(order: readonly number[]): Workbook {
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

function reorder(workbook: Workbook, order: readonly number[]): void {
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

function stepsFor(
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
function linesOf(workbook: Workbook, key: SheetKey): readonly string[] {
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

const toldAll = (workbook: Workbook) => SHEETS.map((key) => linesOf(workbook, key));
const order = fc.array(fc.nat(20), { minLength: 24, maxLength: 24 });

test('cut off at any write, rearranged and resumed once or twice, it is as one that nothing has cut off', () => {
  fc.assert(
    fc.property(meant, fc.nat(20), order, order, fc.boolean(), (wanted, at, before, after, isSorted) => {
      const whole = group(before);
      const undisturbed = stepsFor(whole.environment(TODAY), wanted);
      commit(whole.environment(TODAY), undisturbed.book, 'list', undisturbed.steps);

      const workbook = group(before);
      const { book, steps } = stepsFor(workbook.environment(TODAY), wanted);
      let isCut = false;
      try {
        commit(cutAt(workbook, at + 1), book, 'list', steps);
      } catch {
        isCut = true;
      }
      // Nothing is lost once the entry is kept, which is the first write.
      const isKept = at > 0 || !isCut;
      reorder(workbook, after);
      const grid = workbook.grid('members');
      if (isSorted) workbook.grids.set('members', [...grid.slice(0, 3), ...grid.slice(3).reverse()]);
      const rest = isKept ? toldAll(whole) : toldAll(workbook);
      for (const _ of ['once', 'twice']) {
        resume(workbook.environment(TODAY));
        expect(toldAll(workbook)).toEqual(rest);
      }
      const applied = workbook.applied.length;
      resume(workbook.environment(TODAY));
      expect(workbook.applied).toHaveLength(applied);
    }),
    { numRuns: 300, seed: 13 },
  );
});

const wanted = { rows: [{ name: 'В.Жаңы', village: 'Терек' }], first: { contacts: '0777' }, second: {} };

/** A list of which nothing but the entry in the journal was written. */
function begun(): Workbook {
  const workbook = group([]);
  const { book, steps } = stepsFor(workbook.environment(TODAY), wanted);
  expect(() => commit(cutAt(workbook, 2), book, 'list', steps)).toThrow('cut off');
  return workbook;
}

test('a resume that is cut off as well is resumed again', () => {
  for (let at = 1; at < 8; at++) {
    const workbook = begun();
    try {
      resume(cutAt(workbook, at));
    } catch {
      // Cut off.
    }
    resume(workbook.environment(TODAY));
    expect(workbook.column('members', 'number')).toEqual(['М-001', 'М-002', 'М-003']);
    expect(workbook.column('members', 'name')).toEqual(['А.Асанов', 'Б.Башка', 'В.Жаңы']);
  }
});

test('what a person has typed meanwhile stays hers', () => {
  const workbook = begun();
  workbook.write('members', 3, 'contacts', '0999');
  resume(workbook.environment(TODAY));
  expect(workbook.column('members', 'contacts')).toEqual(['0999', '0555', '']);
});

test('a row without a number is found by its line while it has none', () => {
  const workbook = new Workbook({ members: [{ name: 'А.Асанов' }, { name: 'Б.Башка' }] });
  const environment = workbook.environment(TODAY);
  const book = openBook(environment, SHEETS);
  const members = book.sheet('members');
  const steps = members ? filled(members, cellWritesAt(members.places, 4, { contacts: '0777' })) : [];
  expect(() => commit(cutAt(workbook, 2), book, 'form', steps)).toThrow('cut off');
  const numbered = workbook.copy();
  resume(environment);
  expect(workbook.column('members', 'contacts')).toEqual(['', '0777']);
  numbered.write('members', 4, 'number', 'М-002');
  resume(numbered.environment(TODAY));
  expect(numbered.column('members', 'contacts')).toEqual(['', '']);
});

test('sheets, rows and columns that are gone are passed over', () => {
  const sheetless = begun();
  sheetless.grids.delete('members');
  resume(sheetless.environment(TODAY));
  expect(linesOf(sheetless, 'log')).toHaveLength(2);
  const columnless = begun();
  columnless.write('members', 0, 'contacts', '');
  resume(columnless.environment(TODAY));
  expect(columnless.column('members', 'name')).toEqual(['А.Асанов', 'Б.Башка', 'В.Жаңы']);
});

test('the sheets that were written wait for a check', () => {
  const workbook = begun();
  expect(pendingEdits(workbook.environment(TODAY)).sheets).toEqual([]);
  resume(workbook.environment(TODAY));
  expect(pendingEdits(workbook.environment(TODAY)).sheets).toEqual(['settings', 'members']);
});

test('where cells are protected the person is informed, and nothing is resumed', () => {
  const workbook = group([]);
  const { book, steps } = stepsFor(workbook.environment(TODAY), wanted);
  const environment = workbook.environment(TODAY);
  const apply = () => {
    throw new ProtectedCells('Мүчөлөр', 'no');
  };
  expect(() => commit({ ...environment, book: { ...environment.book, apply } }, book, 'list', steps)).toThrow(
    ProtectedCells,
  );
  resume(workbook.environment(TODAY));
  expect(workbook.column('members', 'number')).toEqual(['М-001', 'М-002']);
});

test('what one person may not write waits for another, and keeps nobody from her own work', () => {
  const workbook = begun();
  const environment = workbook.environment(TODAY);
  const apply = () => {
    throw new ProtectedCells('Мүчөлөр', 'no');
  };
  for (let times = 0; times < 9; times++) resume({ ...environment, book: { ...environment.book, apply } });
  const book = openBook(environment, SHEETS);
  commit(environment, book, 'check', logStep(book, environment, 'текшерүү'));
  expect(workbook.column('members', 'number')).toEqual(['М-001', 'М-002']);
  resume(environment);
  expect(workbook.column('members', 'number')).toEqual(['М-001', 'М-002', 'М-003']);
});

test('what fails again and again is given up after five times', () => {
  const workbook = begun();
  const environment = workbook.environment(TODAY);
  const apply = () => {
    throw new Error('no');
  };
  for (let times = 0; times < 5; times++)
    expect(() => resume({ ...environment, book: { ...environment.book, apply } })).toThrow('no');
  expect(() => resume({ ...environment, book: { ...environment.book, apply } })).not.toThrow();
  resume(environment);
  expect(workbook.column('members', 'number')).toEqual(['М-001', 'М-002']);
});

describe('many rows', () => {
  const rows = Array.from({ length: 4000 }, (_, at) => ({
    number: `М-${`${at + 3}`.padStart(3, '0')}`,
    name: `Мүчө ${at} 🏔️`.repeat(5),
  }));

  test('are kept in parts of 9 KB, all together under 450 KB, and nothing of them stays', () => {
    const workbook = group([]);
    const environment = workbook.environment(TODAY);
    const book = openBook(environment, SHEETS);
    const members = book.sheet('members');
    const kept = new Map<string, number>();
    const keep = (texts: Readonly<Record<string, string>>) => {
      for (const [name, text] of Object.entries(texts)) kept.set(name, Buffer.byteLength(text));
      environment.memory.keep(texts);
      expect(Math.max(...kept.values())).toBeLessThanOrEqual(9 * 1024);
      expect([...kept.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(450_000);
    };
    const steps = members ? [appended(members, rows)] : [];
    commit({ ...environment, memory: { ...environment.memory, keep } }, book, 'list', steps);
    expect(workbook.column('members', 'number')).toEqual([
      'М-001',
      'М-002',
      ...rows.map((row) => row.number),
    ]);
    expect(new Set([...kept.values()])).toEqual(new Set([0]));
  });

  test('cut off while the entry is kept nothing is written, cut off later they are all there', () => {
    const some = rows.slice(0, 300);
    for (const at of [1, 2, 10, 20, 30, 31, 32, 60, 70]) {
      const workbook = group([]);
      const environment = workbook.environment(TODAY);
      const book = openBook(environment, SHEETS);
      const members = book.sheet('members');
      try {
        commit(cutAt(workbook, at), book, 'list', members ? [appended(members, some)] : []);
      } catch {
        // Cut off.
      }
      resume(environment);
      expect([0, 300]).toContain(workbook.column('members', 'number').length - 2);
    }
  });
});

test('a note stays until what it is about is written or forgotten, beside whatever else is done', () => {
  const workbook = group([]);
  const environment = workbook.environment(TODAY);
  const notes = () => [
    noteOf(environment, 'making act'),
    noteOf(environment, 'making report'),
    noteOf(environment, 'list'),
  ];
  note(environment, 'making act', 'url');
  note(environment, 'making report', 'other');
  const book = openBook(environment, SHEETS);
  const log = logStep(book, environment, 'акт');
  expect(() => commit(cutAt(workbook, 2), book, 'making act', log)).toThrow('cut off');
  resume(environment);
  expect(notes()).toEqual(['url', 'other', null]);
  forget(environment, 'making report');
  expect(notes()).toEqual(['url', null, null]);
  const last = openBook(environment, SHEETS);
  commit(environment, last, 'making act', logStep(last, environment, 'акт'));
  expect(notes()).toEqual([null, null, null]);
});

test.each([3, 4])('what stands there whole is noted no longer, though it was cut off at write %i', (at) => {
  const workbook = group([]);
  const environment = workbook.environment(TODAY);
  note(environment, 'making act', 'url');
  const book = openBook(environment, SHEETS);
  const log = logStep(book, environment, 'акт');
  expect(() => commit(cutAt(workbook, at), book, 'making act', log)).toThrow('cut off');
  resume(environment);
  expect(noteOf(environment, 'making act')).toBeNull();
});

test('a note is kept by one write, and nothing is read for it', () => {
  const environment = group([]).environment(TODAY);
  const recall = () => {
    throw new Error('read');
  };
  const keep = jest.fn();
  note({ memory: { ...environment.memory, recall, keep } }, 'making act', 'url');
  expect(keep).toHaveBeenCalledTimes(1);
});
