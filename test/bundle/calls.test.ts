// How many calls an action makes: what it costs on Google, where the calls are what takes time.
import { cases } from '../../local/bench/cases.ts';
import { type Cost, costOf } from '../../local/bench/measure.ts';
import { heldBytes, megabytes } from '../../local/bench/memory.ts';
import { secondsOfOthers } from '../../local/bench/published.ts';
import { type Workbook, workbookOf } from '../../local/bench/workbook.ts';
import { isLong } from '../reliability/support/sample.ts';
import { builtBundle } from '../support/product.ts';

/** Sheets that a full check reads. */
const SHEETS = 33;
/** Sheets that hang on the members, the edited one included: more hang on no other. */
const ON_MEMBERS = 25;

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
});
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
  ['edit', ON_MEMBERS, 4],
  ['tally', 6, 3],
  ['act', 35, 9],
  ['report', 35, 7],
])('%s reads and writes no more often than it has to', (name, reads, writes) => {
  expect(year[name]?.reads).toBeLessThanOrEqual(reads);
  expect(year[name]?.writes).toBeLessThanOrEqual(writes);
});

test('beside its reads and writes an edit takes less than a second by published costs', () => {
  const { calls = {} } = year.edit ?? {};
  expect(secondsOfOthers(calls)[1]).toBeLessThan(0.6);
  const asked = ['getProperties', 'setProperties', 'getMaxRows', 'getMaxColumns', 'tryLock', 'getRawContent'];
  expect(asked.map((name) => calls[name] ?? 0)).toEqual([3, 3, 0, 0, 1, 1]);
});

test('who runs is asked for where a line is written into the log, and not for an edit', () => {
  expect(year.edit?.calls).not.toHaveProperty('getActiveUser');
  expect(year.tally?.calls).toHaveProperty('getActiveUser');
});

test('a look at the revision is one call of the properties', () => {
  const { host, fresh } = workbook;
  const bundle = fresh();
  const { calls } = costOf(host, () => void host.run(bundle, 'readRevision', []));
  expect(calls).toEqual({ getActiveSpreadsheet: 1, getDocumentProperties: 1, getProperties: 1 });
});

/** What an edit of a cell of the tab `name`, which is made where it is not there, costs. */
function costOfEdit(name: string): Cost {
  const { host, fresh } = workbook;
  const { getters, dispatch } = host.model;
  if (getters.getSheetIds().every((id) => getters.getSheetName(id) !== name))
    dispatch('CREATE_SHEET', { sheetId: 'own', name, position: 0 });
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name) ?? '';
  const edit = { clientId: 'test', sheetId, zone: { top: 9, bottom: 9, left: 0, right: 0 }, oldValue: '' };
  const bundle = fresh();
  return costOf(host, () => void host.runSimpleTrigger(bundle, 'onEdit', edit));
}

test.each(['Өз барагыбыз', 'Журнал'])('an edit of a tab that no rule reads, «%s», leaves early', (name) => {
  const { calls } = costOfEdit(name);
  for (const call of ['tryLock', 'getDataRange', 'getRawContent', 'getSheets'])
    expect(calls).not.toHaveProperty(call);
});

const all = (cost: Cost | undefined) => Object.values(cost?.calls ?? {}).reduce((sum, n) => sum + n, 0);

test('a yearly report is made within 400 calls', () => {
  expect(all(year.report)).toBeLessThanOrEqual(400);
});

test('what is checked and edited again and again keeps nothing in memory', () => {
  const bundle = workbook.fresh();
  const again = (times: number) => {
    for (let time = 0; time < times; time++)
      costsOf({ ...workbook, fresh: () => bundle }, ['recheck', 'edit']);
    return heldBytes();
  };
  const before = again(2);
  expect(megabytes(again(5) - before)).toBeLessThan(1);
});

/** The sizes tried: two mandates and more in a long run, so many years as show a growth in a short one. */
const YEARS = isLong ? 10 : 3;

test(`${YEARS} years are checked, edited and reported within the same calls`, async () => {
  const many = workbookOf(YEARS, await builtBundle());
  const { check, edit, report } = costsOf(many, ['check', 'edit', 'report']);
  many.host.close();
  expect(check?.reads).toBe(SHEETS);
  expect(check?.writes).toBeLessThanOrEqual(SHEETS);
  expect(edit?.reads).toBeLessThanOrEqual(ON_MEMBERS);
  expect(edit?.writes).toBeLessThanOrEqual(4);
  expect(all(report)).toBeLessThanOrEqual(400);
});
