// How many calls an action makes: what it costs on Google, where the calls are what takes time.
import { cases } from '../../local/bench/cases.ts';
import { type Cost, costOf } from '../../local/bench/measure.ts';
import { heldBytes, megabytes } from '../../local/bench/memory.ts';
import { type Workbook, workbookOf } from '../../local/bench/workbook.ts';
import { builtBundle } from '../support/product.ts';

/** Sheets that a full check reads. */
const SHEETS = 32;

type Costs = Readonly<Record<string, Cost>>;

function costsOf(workbook: Workbook, names: readonly string[]): Costs {
  const chosen = cases.filter(({ name }) => names.includes(name));
  return Object.fromEntries(
    chosen.map((one) => [one.name, costOf(workbook.host, one.begin(workbook))] as const),
  );
}

let workbook: Workbook;
let year: Costs;
beforeAll(async () => {
  workbook = workbookOf(1, await builtBundle());
  year = costsOf(workbook, ['check', 'recheck', 'open', 'edit', 'tally', 'act', 'report']);
}, 240_000);
afterAll(() => workbook.host.close());

const readsAndWrites = (name: string) => [year[name]?.reads, year[name]?.writes];

test('a full check reads each sheet once, and writes none more often', () => {
  expect(year.check?.reads).toBe(SHEETS);
  expect(year.check?.calls.getValues).toBe(SHEETS);
  expect(year.check?.writes).toBeLessThanOrEqual(SHEETS);
});

test('a second check reads as much, and writes nothing', () => {
  expect(readsAndWrites('recheck')).toEqual([SHEETS, 0]);
});

test('cells are read and written in blocks alone', () => {
  for (const { calls } of Object.values(year)) {
    expect(calls).not.toHaveProperty('getValue');
    expect(calls).not.toHaveProperty('setValue');
  }
});

test.each([
  ['open', 3, 0],
  ['edit', 4, 2],
  ['tally', 6, 3],
  ['act', 34, 9],
  ['report', 34, 7],
])('%s reads and writes no more often than it has to', (name, reads, writes) => {
  expect(year[name]?.reads).toBeLessThanOrEqual(reads);
  expect(year[name]?.writes).toBeLessThanOrEqual(writes);
});

const all = (cost: Cost | undefined) => Object.values(cost?.calls ?? {}).reduce((sum, n) => sum + n, 0);

test('a yearly report is made within 400 calls', () => {
  expect(all(year.report)).toBeLessThanOrEqual(400);
});

test('what is checked and edited again and again keeps nothing in memory', () => {
  const again = (times: number) => {
    for (let time = 0; time < times; time++) costsOf(workbook, ['recheck', 'edit']);
    return heldBytes();
  };
  const before = again(2);
  expect(megabytes(again(5) - before)).toBeLessThan(1);
});

test('ten years are checked, edited and reported within the same calls', async () => {
  const ten = workbookOf(10, await builtBundle());
  const { check, edit, report } = costsOf(ten, ['check', 'edit', 'report']);
  ten.host.close();
  expect(check?.reads).toBe(SHEETS);
  expect(check?.writes).toBeLessThanOrEqual(SHEETS);
  expect(edit?.reads).toBeLessThanOrEqual(4);
  expect(edit?.writes).toBeLessThanOrEqual(2);
  expect(all(report)).toBeLessThanOrEqual(400);
}, 240_000);
