// The menu's own actions: which sheets are shown.
import { type Product, product } from '../support/product.ts';

let group: Product;
beforeAll(async () => {
  group = await product('2024-10-05', null);
});
afterAll(() => group.host.close());

const hidden = () => {
  const app = group.host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return group.host.runAs('FULL', () =>
    app
      .getActiveSpreadsheet()
      .getSheets()
      .filter((sheet) => sheet.isSheetHidden())
      .map((sheet) => sheet.getName()),
  );
};

test('a new workbook shows the core sheets alone', () => {
  expect(hidden()).toContain('Журнал');
  expect(hidden()).not.toContain('Мүчөлөр');
});

test('all sheets can be shown, and the core ones alone again', () => {
  group.run('menuShowAll');
  // The blank tab of a new spreadsheet is none of ours, and stays out of sight.
  expect(hidden()).toEqual(['Sheet1']);
  group.run('menuShowCore');
  expect(hidden()).toContain('Журнал');
  expect(hidden()).not.toContain('Башкы бет');
});
