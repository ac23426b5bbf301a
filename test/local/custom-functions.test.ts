// A bundle's functions in cells: found by their JSDoc, called with what Apps Script gives, spilling what they return.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { customFunctionsOf } from '../../local/engine/jsdoc.ts';
import { newSheet } from './support.ts';

const code = `
/** An ordinary comment. */
function onOpen() {}
/**
 * Эмне келгенин айтат.
 * Эки сапта.
 *
 * @param {any} first Биринчи маани
 * @param {any[][]} [second] Экинчи,
 *   узун түшүндүрмө
 * @return {string} текст
 * @customfunction
 */
function TELL(first, second) { return JSON.stringify([first, second]); }
/** @param {any} value
 * @customfunction */
function IS_DATE(value) { return value instanceof Date && value.getHours() === 0; }
/** @param {Date} date
 * @customfunction */
function NEXT_DAY(date) { return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1); }
/** @param {any} range
 * @customfunction */
function DOUBLED(range) { return range.map(function (row) { return row.map(function (cell) { return cell * 2; }); }); }
/** @customfunction */
function FAILS() { throw new Error('Аргумент туура эмес.'); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }
/** @customfunction */
function PIECES() { return [['а', 1], ['б']]; }
`;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  writeFileSync(join(folder, 'Code.js'), code);
});
afterAll(() => rmSync(folder, { recursive: true }));

function withFunctions() {
  const made = newSheet();
  made.host.registerFunctions(made.host.load(folder), customFunctionsOf(code));
  return made;
}

test('the JSDoc tells name, description and arguments', () => {
  const [tell, ...others] = customFunctionsOf(code);
  expect(tell).toEqual({
    name: 'TELL',
    description: 'Эмне келгенин айтат. Эки сапта.',
    args: [
      { name: 'first', description: 'Биринчи маани', optional: false },
      { name: 'second', description: 'Экинчи, узун түшүндүрмө', optional: true },
    ],
  });
  expect(others.map(({ name }) => name)).toEqual([
    'IS_DATE',
    'NEXT_DAY',
    'DOUBLED',
    'FAILS',
    'WRITES',
    'PIECES',
  ]);
});

test.each([
  ['=TELL(A1)', '["а",null]'],
  ['=TELL(A1:B2)', '[[["а",5],["",true]],null]'],
  ['=TELL(A2;"x")', '["","x"]'],
  ['=TELL(1+1;A1:A1)', '[2,"а"]'],
  ['=IS_DATE(C1)', true],
  ['=NEXT_DAY(C1)', new Date(2024, 8, 18)],
  ['=SUM(DOUBLED(B1:B1:B1))', '#ERROR!'],
  ['=SUM(DOUBLED(B1:B2))', 12],
  ['=FAILS()', '#ERROR!'],
  ['=WRITES()', '#ERROR!'],
  ['=TELL()', '#ERROR!'],
])('%s', (formula, value) => {
  const { sheet } = withFunctions();
  sheet.getRange('A1:C2').setValues([
    ['а', 5, new Date(2024, 8, 17)],
    ['', true, ''],
  ]);
  expect(sheet.getRange('E5').setFormula(formula).getValue()).toEqual(value);
  expect(sheet.getRange('A1').getValue()).toBe('а');
});

test('rows spill, a date is shown as one, an error tells its sentence', () => {
  const { host, sheet } = withFunctions();
  sheet.getRange('A1').setFormula('=PIECES()');
  sheet.getRange('D1').setFormula('=NEXT_DAY(DATE(2024;12;31))');
  sheet.getRange('E1').setFormula('=FAILS()');
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    ['а', 1],
    ['б', ''],
  ]);
  expect(sheet.getRange('D1').getDisplayValue()).toBe('01.01.2025');
  expect(host.model.getters.getEvaluatedCell({ sheetId: '1', row: 0, col: 4 }).message).toBe(
    'Аргумент туура эмес.',
  );
});

test('formulas that were there before their functions are computed once they come', () => {
  const { host, sheet } = newSheet();
  sheet.getRange('A1').setFormula('=LATER(2)').setFontWeight('bold');
  expect(sheet.getRange('A1').getValue()).toBe('#NAME?');
  const bundle = { LATER: (value: unknown) => `${value}!` };
  host.registerFunctions(bundle, [
    { name: 'LATER', description: '', args: [{ name: 'value', description: '', optional: false }] },
  ]);
  expect(sheet.getRange('A1').getValue()).toBe('2!');
});

test('a name of the sheet itself is refused', () => {
  const { host } = newSheet();
  expect(() => host.registerFunctions({}, [{ name: 'SUM', description: '', args: [] }])).toThrow('SUM');
});
