// The demo year: it trips every rule and meets every rule, and each row trips what it says.

import { DEMO_DAY } from '../../../local/demo/day.ts';
import { oneSided } from '../../../local/demo/one-sided.ts';
import { makeYearsPapers, typeSheets, typeYear } from '../../../local/demo/write-year.ts';
import { settings } from '../../../local/demo/year/group.ts';
import { year } from '../../../local/demo/year/index.ts';
import type { Column } from '../../../src/core/table.ts';
import { rules } from '../../../src/rules/index.ts';
import { type SheetKey, tables } from '../../../src/tables/index.ts';
import { languages } from '../../../src/texts/all.ts';
import { columnWords } from '../../../src/texts/index.ts';
import { ANNEX, type Product, product } from '../../support/product.ts';

interface Answer {
  readonly rule: string;
  readonly value: string;
  readonly sheet: string;
  readonly row: string | null;
}

const check = (one: Product) => one.run<{ verdicts: readonly Answer[] }>('checkWorkbook').verdicts;

/** `sheet row rule`, as the data notes it and as verdicts tell it. */
const tripOf = (sheet: string, row: string | null, rule: string) => `${sheet} ${row ?? '*'} ${rule}`;

let book: Product;
/** The verdicts before the list, after it, after the settings, and of the whole year. */
let stages: readonly (readonly Answer[])[];
let verdicts: readonly Answer[];

beforeAll(async () => {
  book = await product(DEMO_DAY, null);
  const blank = check(book);
  book.run('readGroupList', ANNEX, '№ 12-5', '2024-09-17');
  const list = check(book);
  typeSheets(book.host, [settings]);
  const set = check(book);
  typeYear(
    book.host,
    {
      bundle: book.loaded,
      check: () => check(book),
      computeResults: () => book.run('computeResults'),
    },
    year,
  );
  makeYearsPapers(
    {
      makeAct: (row) => book.run('makeActDocument', row),
      makeReport: () => book.run('makeReportDocument'),
    },
    year,
  );
  verdicts = check(book);
  stages = [blank, list, set, verdicts];
});

describe('what is typed', () => {
  const cells = year.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ number, cells }) =>
      Object.entries(cells).map(([key, cell]) => ({ sheet, number, key, cell })),
    ),
  );

  test('every key is a column of people', () => {
    const owner = (sheet: string, key: string) =>
      (tables[sheet as SheetKey].columns as Readonly<Record<string, Column>>)[key]?.owner;
    expect(cells.filter(({ sheet, key }) => owner(sheet, key) !== 'people')).toEqual([]);
  });

  test('every choice is one of its Kyrgyz words', () => {
    const unknown = cells.filter(({ sheet, key, cell }) => {
      const words: readonly string[] = Object.values(columnWords(languages.ky, sheet, key).choices);
      return words.length > 0 && cell !== '' && !words.includes(`${cell}`);
    });
    expect(unknown).toEqual([]);
  });

  test('what is unreadable is meant to be', () => {
    const marked = year.flatMap(({ rows }) => rows.filter(({ trips }) => trips.includes('3.2-readable')));
    expect(verdicts.filter(({ rule }) => rule === '3.2-readable')).toHaveLength(marked.length);
  });

  test.each(year.map((sheet) => [sheet.sheet, sheet] as const))(
    'rows of %s have the numbers they say',
    (key, sheet) => {
      const grid = book.cells(languages.ky.sheets[key as SheetKey].title);
      const numbers = grid.slice(3).map((line) => line[(grid[0] ?? []).indexOf('number')]);
      expect(numbers.filter((number) => number !== '')).toEqual(
        expect.arrayContaining(sheet.rows.map(({ number }) => number)),
      );
      for (const { number, cells } of sheet.rows) {
        const line = grid[3 + numbers.indexOf(number)] ?? [];
        const texts = Object.entries(cells).filter(([, cell]) => !/^\d{4}-\d\d-\d\d$/.test(`${cell}`));
        expect(texts.map(([place]) => line[(grid[0] ?? []).indexOf(place)])).toEqual(
          texts.map(([, cell]) => cell),
        );
      }
    },
  );
});

test('every row trips the rules that it says, and no other', () => {
  const text = year.flatMap(({ sheet, rows, trips }) => [
    ...trips.map((rule) => tripOf(sheet, null, rule)),
    ...rows.flatMap(({ number, trips }) => trips.map((rule) => tripOf(sheet, number, rule))),
  ]);
  const found = verdicts
    .filter(({ value }) => value === 'violated')
    .map(({ sheet, row, rule }) => tripOf(sheet, row, rule));
  expect([...new Set(found)].sort()).toEqual([...text].sort());
});

describe('every rule', () => {
  const ids = rules.map(({ id }) => id);
  const saying = (id: string, value: string) =>
    stages.some((shown) => shown.some((verdict) => verdict.rule === id && verdict.value === value));
  const exceptions = (id: string): readonly string[] =>
    oneSided.filter((group) => group.rules.includes(id)).flatMap(({ never }) => never);

  test.each(ids)('%s is violated somewhere and met somewhere', (id) => {
    const missing = ['violated', 'met'].filter((value) => !saying(id, value));
    expect(missing).toEqual(exceptions(id));
  });

  test('where nothing written is wrong, what is not written is reported', () => {
    const [blanks] = oneSided;
    expect(blanks?.rules.filter((id) => !saying(id, 'unknown'))).toEqual([]);
  });

  test('what is reported as an exception is a rule', () => {
    expect(
      oneSided.flatMap((group) => group.rules).filter((id) => !(ids as readonly string[]).includes(id)),
    ).toEqual([]);
  });
});

describe('the check', () => {
  const sheets = Object.keys(tables).length;

  test('after a year that was typed in, each edit checked, has nothing left to write', async () => {
    const fresh = await product(DEMO_DAY);
    typeSheets(fresh.host, year, fresh.loaded);
    const calls = fresh.calls(() => check(fresh));
    fresh.host.close();
    expect(count(calls, READS)).toBeGreaterThanOrEqual(year.length);
    expect(count(calls, READS)).toBeLessThanOrEqual(sheets);
    expect(count(calls, WRITES)).toBe(0);
  });

  test('with nothing new, writes nothing', () => {
    const calls = book.calls(() => check(book));
    expect(count(calls, READS)).toBeGreaterThanOrEqual(year.length);
    expect(count(calls, READS)).toBeLessThanOrEqual(sheets);
    expect(count(calls, WRITES)).toBe(0);
  });
});

const READS = /^get(Display)?Values?$/;
const WRITES = /^(set|append|insert|clear|delete|copy|move)/;
const count = (calls: Record<string, number>, pattern: RegExp) =>
  Object.entries(calls).reduce((sum, [name, times]) => (pattern.test(name) ? sum + times : sum), 0);
