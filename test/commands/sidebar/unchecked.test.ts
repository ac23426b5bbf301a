// How many edits the sheets do not show yet: those that runs have noted, and what edits without a run leave behind.
import { checkEdit } from '#commands/check/after-edit';
import { checkAll } from '#commands/check/check';
import { sidebarState } from '#commands/sidebar/state';
import { sheetKeys } from '#tables';
import { demoYear, TODAY } from '../check/demo-year.ts';
import type { Workbook } from '../check/workbook.ts';

let checked: Workbook;
beforeAll(() => {
  checked = demoYear({ numbered: true });
  checkAll(checked.environment(TODAY));
});

const uncheckedIn = (book: Workbook) => sidebarState(book.environment(TODAY), null).unchecked;

test('after a check there is none', () => {
  expect(uncheckedIn(checked.copy())).toBe(0);
});

test('before the first check nothing is shown that could be old', () => {
  expect(uncheckedIn(demoYear({ numbered: true }))).toBe(0);
});

test('a row of which no run was told is one, until it is checked', () => {
  const book = checked.copy();
  book.write('people', book.grid('people').length, 'name', 'Асанова Айгүл');
  expect(uncheckedIn(book)).toBeGreaterThanOrEqual(1);
  checkEdit(book.environment(TODAY), sheetKeys.indexOf('people') + 1);
  expect(uncheckedIn(book)).toBe(0);
});

test('a cell that was changed without a run is seen by the verdict that it makes old', () => {
  const book = checked.copy();
  book.write('acts', 3, 'purpose', '');
  expect(uncheckedIn(book)).toBeGreaterThanOrEqual(1);
  checkAll(book.environment(TODAY));
  expect(uncheckedIn(book)).toBe(0);
});

test('edits that runs have noted are counted, though they change no verdict', () => {
  const book = checked.copy();
  const locked = { ...book.environment(TODAY), lock: { hold: () => null } };
  for (let edit = 0; edit < 2; edit++)
    expect(() => checkEdit(locked, sheetKeys.indexOf('acts') + 1)).toThrow();
  expect(uncheckedIn(book)).toBe(2);
});
