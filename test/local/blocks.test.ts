// A block of cells comes to the same as its cells one by one, for formulas that hang on it and for anyone who looks on.
import fc from 'fast-check';
import { Model, quietly } from '../../local/engine/o-spreadsheet.ts';
import type { Host } from '../../local/host.ts';
import { newSheet } from './support.ts';

const AREA = 'A1:D4';
/** Formulas on the block, one of which fills cells beside it, and one that fills cells within it. */
const FORMULAS = [
  ['F1', '=SUM(A1:D4)'],
  ['F2', '=COUNTA(A1:D4)'],
  ['G1', '=TRANSPOSE(A1:D2)'],
  ['A6', '=F1*2'],
] as const;

const value = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    null,
    'Терек',
    '5,5',
    "'007",
    '=1+1',
    '=A6',
    true,
    '#N/A',
    new Date(2024, 8, 17),
  ),
  fc.integer({ min: -5, max: 5 }),
);
const block = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });

function begun() {
  const { host, sheet } = newSheet();
  sheet.getRange('B2').setNumberFormat('dd.mm.yyyy').setBackground('#f3f3f3');
  for (const [at, formula] of FORMULAS) sheet.getRange(at).setFormula(formula);
  const read = () => ({
    values: sheet.getDataRange().getValues(),
    shown: sheet.getDataRange().getDisplayValues(),
    kept: host.snapshot().sheets[1]?.cells,
    formats: host.snapshot().sheets[1]?.formats,
  });
  return { host, sheet, read };
}

function joined(host: Host): Model {
  const client = { id: 'b', name: 'b' };
  return quietly(() => new Model(host.snapshot(), { transportService: host.transport, client }));
}

test('a block and its cells one by one', () => {
  fc.assert(
    fc.property(block, block, (first, second) => {
      const [together, single] = [begun(), begun()];
      for (const cells of [first, second]) {
        together.sheet.getRange(AREA).setValues(cells);
        cells.forEach((row, down) => {
          row.forEach((cell, right) => {
            single.sheet.getRange(down + 1, right + 1).setValue(cell);
          });
        });
        expect(together.read()).toEqual(single.read());
      }
    }),
    { numRuns: 12, seed: 8 },
  );
});

test('of a large block the formulas that hang on it take note', () => {
  const { sheet } = begun();
  const ones = (rows: number) => Array.from({ length: rows }, () => [1]);
  sheet.getRange('H1').setFormula('=SUM(A10:A900)');
  expect(sheet.getRange('H1').getValue()).toBe(0);
  sheet.getRange(10, 1, 800, 1).setValues(ones(800));
  expect(sheet.getRange('H1').getValue()).toBe(800);
  sheet.getRange(10, 1, 800, 1).clearContent();
  expect([sheet.getRange('H1').getValue(), sheet.getLastRow()]).toEqual([0, 6]);
});

test('who looks on gets the block, and may still take back what he did before it', () => {
  jest.spyOn(console, 'debug').mockReturnValue();
  const { host, sheet } = begun();
  const browser = joined(host);
  const seen = (row: number, col: number) =>
    browser.getters.getEvaluatedCell({ sheetId: '1', row, col }).value;
  browser.dispatch('UPDATE_CELL', { sheetId: '1', row: 7, col: 0, content: 'typed' });
  sheet.getRange('A1:B2').setValues([
    [1, 2],
    [3, 'x'],
  ]);
  expect([seen(0, 0), seen(1, 1), seen(0, 5), seen(7, 0)]).toEqual([1, 'x', 6, 'typed']);
  browser.dispatch('REQUEST_UNDO');
  expect([seen(7, 0), sheet.getRange('A8').getValue()]).toEqual([null, '']);
  expect([seen(0, 0), sheet.getRange('A1:B2').getValues()]).toEqual([
    1,
    [
      [1, 2],
      [3, 'x'],
    ],
  ]);
  jest.restoreAllMocks();
});

test('who comes later finds what was written before, and hears of what is written then', () => {
  jest.spyOn(console, 'debug').mockReturnValue();
  const { host, sheet } = begun();
  sheet.getRange('A1:B1').setValues([[1, 2]]);
  const browser = joined(host);
  sheet.getRange('A2:B2').setValues([[3, 4]]);
  const seen = [0, 1].map((row) => browser.getters.getEvaluatedCell({ sheetId: '1', row, col: 1 }).value);
  expect(seen).toEqual([2, 4]);
  jest.restoreAllMocks();
});
