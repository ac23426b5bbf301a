// The formula that tells which version is out: only where somebody has typed an address, and never over what stands there.
import { newestFormula } from '#commands/check/newest';
import { settingList } from '#tables/settings';
import { openBook } from '#workbook/book';
import { Workbook } from './workbook.ts';

const lineOf = (key: keyof typeof settingList) => 3 + Object.keys(settingList).indexOf(key);

function formulaIn(address: string, newest: string) {
  const workbook = new Workbook();
  workbook.write('settings', lineOf('versionFrom'), 'value', address);
  workbook.write('settings', lineOf('newestVersion'), 'value', newest);
  return newestFormula(openBook(workbook.environment('2024-10-05'), ['settings']));
}

test('without an address nothing is asked', () => {
  expect(formulaIn('', '')).toEqual([]);
});

test('an address is read by its cell, not put into the formula', () => {
  const [change] = formulaIn('https://example.org/version.csv', '');
  const cell = `C${lineOf('versionFrom') + 1}`;
  expect(change).toMatchObject({
    kind: 'formulas',
    row: lineOf('newestVersion') + 1,
    cells: [[`=IF(${cell}="";"—";IFERROR(IMPORTDATA(${cell});"—"))`]],
  });
});

test.each(['—', '0.3.0', 'жок'])('what stands there stays: %s', (newest) => {
  expect(formulaIn('https://example.org/version.csv', newest)).toEqual([]);
});
