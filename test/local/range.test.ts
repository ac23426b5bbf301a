// Ranges as Google has them: what is read back, what is parsed, what is refused.
import { newSheet } from './support.ts';

describe('what a cell makes of a value', () => {
  test.each<[written: unknown, read: unknown, shown: string]>([
    ['М-001', 'М-001', 'М-001'],
    [5.5, 5.5, '5,5'],
    [true, true, 'TRUE'],
    ['true', true, 'TRUE'],
    [new Date(2024, 8, 17), new Date(2024, 8, 17), '17.09.2024'],
    ['17.09.2024', new Date(2024, 8, 17), '17.09.2024'],
    ['5.2.1', new Date(2001, 1, 5), '05.02.2001'],
    ["'5.2.1", '5.2.1', '5.2.1'],
    ['31.02.2024', '31.02.2024', '31.02.2024'],
    ['12-5', new Date(2024, 4, 12), '12.05.2024'],
    ['№ 12-5', '№ 12-5', '№ 12-5'],
    ['5,5', 5.5, '5,5'],
    ['50%', 0.5, '50%'],
    ['007', 7, '7'],
    ["'=1+1", '=1+1', '=1+1'],
    ["''а", "'а", "'а"],
    ['=1+1', 2, '2'],
    ['=SUM(1;2)', 3, '3'],
    ['[а](http://b.kg)', '[а](http://b.kg)', '[а](http://b.kg)'],
    ['', '', ''],
    [null, '', ''],
  ])('%p', (written, read, shown) => {
    const { sheet } = newSheet();
    sheet.getRange('B2').setValue(written);
    expect(sheet.getRange('B2').getValue()).toEqual(read);
    expect(sheet.getRange('B2').getDisplayValue()).toBe(shown);
  });

  test.each([
    ['5.2.1', '5.2.1'],
    ['007', '007'],
    ['TRUE', 'TRUE'],
    ["'=x", '=x'],
  ])('plain text keeps %p', (written, read) => {
    const { sheet } = newSheet();
    sheet.getRange('A1').setNumberFormat('@').setValue(written);
    expect(sheet.getRange('A1').getValue()).toBe(read);
  });

  test('50,000 characters fit, one more does not', () => {
    const { sheet } = newSheet();
    const text = 'а'.repeat(50_000);
    expect(sheet.getRange('A1').setValue(text).getValue()).toBe(text);
    expect(() => sheet.getRange('A1').setValue(`${text}а`)).toThrow('50000 characters');
  });

  test.each([[Number.NaN], [{}], [undefined], [new Date(Number.NaN)]])('%p is refused', (value) => {
    const { sheet } = newSheet();
    expect(() => sheet.getRange('A1').setValue(value)).toThrow('into a cell');
  });
});

describe('sizes and places', () => {
  test('a wrong size names both sizes and changes nothing', () => {
    const { sheet } = newSheet();
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B2').setValues([[1], [2]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(sheet.getLastRow()).toBe(0);
  });

  test.each([
    ['C5:B2', 'B2:C5'],
    ['A:B', 'A1:B1000'],
    ['2:3', 'A2:Z3'],
    ['B4:B', 'B4:B1000'],
    ['$b$2', 'B2'],
  ])('%s is %s', (given, read) => {
    expect(newSheet().sheet.getRange(given).getA1Notation()).toBe(read);
  });

  test.each([['AA1'], ['A1001'], ['A1:Z1001']])('%s lies outside', (notation) => {
    expect(() => newSheet().sheet.getRange(notation)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test('coordinates', () => {
    const { sheet } = newSheet();
    expect(sheet.getRange(4, 2, 3, 2).getA1Notation()).toBe('B4:C6');
    expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0)).toThrow('at least 1');
    expect(() => sheet.getRange(1000, 1, 2)).toThrow('outside the dimensions');
    expect(() => sheet.getRange('Мүчөлөр бар')).toThrow('Range not found');
  });

  test('the filled part', () => {
    const { sheet } = newSheet();
    sheet.getRange('C4').setValue('x');
    sheet.getRange('E9').setBackground('#FFFFFF');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([4, 3]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C4');
  });
});

test('colours come back in lower case', () => {
  const { sheet } = newSheet();
  expect(
    sheet
      .getRange('A1:B1')
      .setBackgrounds([['#F4CCCC', null]])
      .getBackgrounds(),
  ).toEqual([['#f4cccc', '#ffffff']]);
});

test('what the host lacks throws its name', () => {
  const { sheet } = newSheet();
  expect(() => sheet.getSlicers()).toThrow('Sheet.getSlicers is not implemented by the local host');
});

test('a call that fails changes nothing', () => {
  const { host, sheet } = newSheet();
  const range = sheet.getRange('A1');
  host.failAt(1);
  expect(() => range.setValue(1)).toThrow('Service error');
  expect(range.getValue()).toBe('');
});

test('11,000 cells in one go', () => {
  const { host, sheet } = newSheet();
  const rows = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 11 }, (__, column) =>
      column === 10 ? `=SUM(A${row + 1}:J${row + 1})` : row * column,
    ),
  );
  sheet.getRange(1, 1, 1000, 11).setValues(rows);
  expect(sheet.getRange('K1000').getValue()).toBe(999 * 45);
  expect(host.calls.setValues).toBe(1);
});

test.each([
  ['May 5, 2025', new Date(2025, 4, 5)],
  ['May 2025', new Date(2025, 4, 1)],
  ['5 September 2024', new Date(2024, 8, 5)],
  ['Jan 5', new Date(2024, 0, 5)],
  ['£5', 5],
  ['₽5', 5],
  ['5 ₸', 5],
  ['истина', true],
  ['ЛОЖЬ', false],
  ['Maybe 5', 'Maybe 5'],
  ['Mayor 5', 'Mayor 5'],
])('«%s» is read as Sheets reads typing', (text, value) => {
  const { sheet } = newSheet();
  expect(
    sheet
      .getRange('A1')
      .setValues([[text]])
      .getValue(),
  ).toEqual(value);
});
