// The workbook's zone and locale: a new one is set up for Kyrgyzstan, and a check puts a moved zone right.
import { type Product, product } from '../support/product.ts';

let group: Product;
beforeAll(async () => {
  group = await product('2024-10-05');
});
afterAll(() => group.host.close());

const inBook = <T>(work: (book: GoogleAppsScript.Spreadsheet.Spreadsheet) => T): T => {
  const app = group.host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return group.host.runAs('FULL', () => work(app.getActiveSpreadsheet()));
};

test('a new workbook takes day, month and year for a date', () => {
  expect(inBook((book) => [book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale()])).toEqual([
    'Asia/Bishkek',
    'ru_RU',
  ]);
});

test('a full check puts the zone right; the locale of a workbook in use is left alone', () => {
  inBook((book) => {
    book.setSpreadsheetTimeZone('Europe/Moscow');
    book.setSpreadsheetLocale('en_US');
  });
  group.run('checkWorkbook');
  expect(inBook((book) => [book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale()])).toEqual([
    'Asia/Bishkek',
    'en_US',
  ]);
});
