// Sheets and their frames as Google has them, and the host as a server takes it.
import type { Edit } from '../../local/engine/edits.ts';
import { type Bundle, createHost } from '../../local/host.ts';
import type { ServedHost } from '../../local/server/port.ts';
import { appOf, newSheet } from './support.ts';

const names = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

describe('sheets', () => {
  test('are inserted behind the active one, or where the script says', () => {
    const { spreadsheet } = newSheet();
    spreadsheet.insertSheet('а');
    spreadsheet.insertSheet('б', 0);
    expect(names(spreadsheet)).toEqual(['б', 'Sheet1', 'Мүчөлөр', 'а']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('б');
    expect(spreadsheet.getSheetByName('а')?.getIndex()).toBe(4);
    expect(spreadsheet.getSheetByName('жок')).toBeNull();
  });

  test('move past hidden ones', () => {
    const { spreadsheet, sheet } = newSheet();
    const last = spreadsheet.insertSheet('а');
    sheet.hideSheet();
    last.activate();
    spreadsheet.moveActiveSheet(1);
    expect(names(spreadsheet)).toEqual(['а', 'Sheet1', 'Мүчөлөр']);
    expect(sheet.isSheetHidden()).toBe(true);
    expect(() => spreadsheet.moveActiveSheet(4)).toThrow('Invalid argument: pos');
  });

  test('keep their number when they are renamed and reopened', () => {
    const { spreadsheet, sheet } = newSheet();
    const number = sheet.getSheetId();
    sheet.setName('Топ');
    expect(spreadsheet.getSheetById(number)?.getName()).toBe('Топ');
  });

  test.each([
    ['Sheet1', 'already exists'],
    ['', '1 to 100 characters'],
    ['а'.repeat(101), '1 to 100 characters'],
    ["О'Б", 'may have none of'],
    ['а/б', 'may have none of'],
  ])('%p is no name for one', (name, sentence) => {
    const { spreadsheet, sheet } = newSheet();
    expect(() => spreadsheet.insertSheet(name)).toThrow(sentence);
    expect(() => sheet.setName(name)).toThrow(sentence);
    expect(names(spreadsheet)).toEqual(['Sheet1', 'Мүчөлөр']);
  });

  test('the last visible one stays', () => {
    const { spreadsheet, sheet } = newSheet();
    const first = spreadsheet.getSheets()[0];
    sheet.hideSheet();
    expect(() => first?.hideSheet()).toThrow("You can't hide all the sheets");
    expect(() => first && spreadsheet.deleteSheet(first)).toThrow("You can't remove all the visible sheets");
    sheet.showSheet();
    spreadsheet.deleteSheet(sheet);
    expect(names(spreadsheet)).toEqual(['Sheet1']);
    expect(() => sheet.getName()).toThrow('not found');
  });
});

describe('frames', () => {
  test('rows and columns hide, freeze, widen, come and go', () => {
    const { sheet } = newSheet();
    sheet.hideRows(1);
    sheet.setFrozenRows(3);
    sheet.setFrozenColumns(2);
    sheet.setColumnWidths(2, 2, 180);
    expect([1, 2].map((row) => sheet.isRowHiddenByUser(row))).toEqual([true, false]);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([3, 2]);
    expect([1, 2, 3].map((column) => sheet.getColumnWidth(column))).toEqual([96, 180, 180]);
    sheet.showRows(1);
    sheet.setFrozenRows(0);
    expect([sheet.isRowHiddenByUser(1), sheet.getFrozenRows()]).toEqual([false, 0]);
    sheet.getRange('A5').setValue('x');
    sheet.insertRowsAfter(4, 2);
    sheet.insertColumnsAfter(26, 3);
    expect([sheet.getRange('A7').getValue(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([
      'x',
      1002,
      29,
    ]);
    sheet.deleteRows(5, 2);
    expect(sheet.getRange('A5').getValue()).toBe('x');
    expect(() => sheet.insertRowsAfter(1001, 1)).toThrow('out of bounds');
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows");
  });

  test('tab colours come back in lower case', () => {
    const { sheet } = newSheet();
    expect(sheet.setTabColor('#34A853').getTabColor()).toBe('#34a853');
    expect(sheet.setTabColor(null).getTabColor()).toBeNull();
    expect(() => sheet.setTabColor('green')).toThrow('Invalid argument: color');
  });
});

test('scattered ranges take a look with one call', () => {
  const { host, sheet } = newSheet();
  const list = sheet.getRangeList(['A1:B1', 'D4']).setBackground('#EEEEEE').setNumberFormat('dd.mm.yyyy');
  expect(list.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B1', 'D4']);
  expect(sheet.getRange('D4').getBackground()).toBe('#eeeeee');
  expect(sheet.getRange('B1').getNumberFormat()).toBe('dd.mm.yyyy');
  expect(host.calls.setBackground).toBe(1);
});

test('what stands in a cell keeps its look and its rule when it is cleared', () => {
  const { app, sheet } = newSheet();
  const range = sheet
    .getRange('A1:A2')
    .setValues([['x'], ['y']])
    .setFontWeight('bold')
    .setBackground('#ffeeee');
  range.setDataValidation(app.newDataValidation().requireValueInList(['x', 'y']).build()).clearContent();
  expect(range.getValues()).toEqual([[''], ['']]);
  expect(range.getBackground()).toBe('#ffeeee');
  expect(range.getDataValidation()?.getCriteriaValues()).toEqual([['x', 'y'], true]);
});

test('the selection follows activate', () => {
  const { app, spreadsheet, sheet } = newSheet();
  spreadsheet.getSheets()[0]?.activate();
  expect(app.getActiveSheet().getName()).toBe('Sheet1');
  sheet.setActiveRange(sheet.getRange('C7:D8'));
  expect([app.getActiveSheet().getName(), app.getActiveRange().getA1Notation()]).toEqual([
    'Мүчөлөр',
    'C7:D8',
  ]);
});

test('a host is what a server serves', () => {
  const served: ServedHost<Bundle, Edit> = createHost();
  expect(served.documents()).toEqual([]);
  expect(served.outbox()).toEqual([]);
  expect(appOf(createHost()).getActive().getSpreadsheetTimeZone()).toBe('Asia/Bishkek');
});

test('a workbook has ten million cells', () => {
  const { spreadsheet, sheet } = newSheet();
  const rest = 10_000_000 / 26 - 2_000;
  const refused = 'above the limit of 10000000 cells';
  expect(() => sheet.insertRowsAfter(1000, Math.floor(rest) + 1)).toThrow(refused);
  expect(sheet.getMaxRows()).toBe(1000);
  sheet.insertRowsAfter(1000, Math.floor(rest));
  expect(() => sheet.insertColumnsAfter(1, 1)).toThrow(refused);
  expect(() => spreadsheet.insertSheet('Дагы')).toThrow(refused);
});

test('a simple trigger has half a minute', () => {
  const { host, sheet } = newSheet();
  const clock = jest.spyOn(performance, 'now');
  const start = performance.now();
  const slow = (mode: 'LIMITED' | 'FULL') =>
    host.runAs(mode, () => {
      clock.mockReturnValue(start + 31_000);
      return sheet.getRange('A1').getValue();
    });
  clock.mockReturnValue(start);
  expect(() => slow('LIMITED')).toThrow('Exceeded maximum execution time');
  clock.mockReturnValue(start);
  expect(slow('FULL')).toBe('');
  clock.mockRestore();
});
