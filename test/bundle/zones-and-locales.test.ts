// Days that people type and days that the product writes, in workbooks of other zones and locales: the same everywhere.
import { languages } from '../../src/texts/all.ts';
import { type Product, product } from '../support/product.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const { columns, title } = languages.ky.sheets.letters;
const unit = (columns as { termUnit: { choices: { calendar: string } } }).termUnit.choices.calendar;
const kind = (columns as { kind: { choices: { request: string } } }).kind.choices.request;

const inBook = <T>({ host }: Product, work: (book: Spreadsheet) => T): T => {
  const app = host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return host.runAs('FULL', () => work(app.getActiveSpreadsheet()));
};

const lettersOf = (book: Spreadsheet): Sheet => {
  const sheet = book.getSheets().find((one) => one.getName() === title);
  if (sheet === undefined) throw new Error(`No sheet ${title}`);
  return sheet;
};

/** Types a letter into the first free row, its day as `sent`, and lets `onEdit` run. */
function typeLetter(group: Product, sent: string): void {
  inBook(group, (book) => {
    const sheet = lettersOf(book);
    const keys = sheet.getDataRange().getValues()[0] ?? [];
    const typed = { kind, sent, received: sent, termDays: '10', termUnit: unit, termBasis: "'4.3" };
    for (const [key, text] of Object.entries(typed)) sheet.getRange(4, keys.indexOf(key) + 1).setValue(text);
  });
  const sheetId = group.host.model.getters.getSheetIdByName(title) ?? '';
  const zone = { top: 3, bottom: 3, left: 1, right: 20 };
  group.host.runSimpleTrigger(group.loaded, 'onEdit', { clientId: 'test', sheetId, zone });
}

/** The host shows days as the locale does, once that has become another. */
const dayFirst = (text: string) =>
  text.replace(/^(\d+)\/(\d+)\/(\d{4})$/, (_, month: string, day: string, year: string) =>
    [day.padStart(2, '0'), month.padStart(2, '0'), year].join('.'),
  );

/** What people see in the row of the letter: its number, the day by which the answer is due, the state. */
const seen = (group: Product) =>
  inBook(group, (book) => {
    const [keys = [], , , row = []] = lettersOf(book).getDataRange().getDisplayValues();
    return ['number', 'due', 'state'].map((key) => dayFirst(row[keys.indexOf(key)] ?? ''));
  });

let right: readonly unknown[];
beforeAll(async () => {
  const group = await product('2024-10-05');
  typeLetter(group, '17.09.2024');
  right = seen(group);
  group.host.close();
});

test('in Bishkek the answer to a letter of 17 September is due on the 27th', () => {
  expect(right).toEqual(['КТ-001', '27.09.2024', languages.ky.terms.states.overdue]);
});

test.each([
  ['UTC', 'ru_RU', '17.09.2024'],
  ['Asia/Bishkek', 'en_US', '17.09.2024'],
  ['America/New_York', 'en_US', '9/17/2024'],
  ['America/New_York', 'en_US', '17.09.2024'],
  ['Asia/Tokyo', 'ru_RU', '17.09.2024'],
  ['Pacific/Kiritimati', 'ky_KG', '17.09.2024'],
  ['America/New_York', 'ky_KG', '2024-09-17'],
])('an edit in a workbook of %s, %s, with a day typed as %s', async (zone, locale, sent) => {
  const group = await product('2024-10-05');
  inBook(group, (book) => {
    book.setSpreadsheetTimeZone(zone);
    book.setSpreadsheetLocale(locale);
  });
  typeLetter(group, sent);
  expect(seen(group)).toEqual(right);
  group.run('checkWorkbook');
  expect(seen(group)).toEqual(right);
  group.host.close();
});

test.each(['ru_RU', 'en_US', 'ky_KG'])('the formulas of the home sheet are read under %s', async (locale) => {
  const group = await product('2024-10-05');
  const home = languages.ky.sheets.home.title;
  const before = group.cells(home);
  inBook(group, (book) => {
    book.setSpreadsheetLocale(locale);
    const sheet = book.getSheets().find((one) => one.getName() === home);
    if (sheet !== undefined) book.deleteSheet(sheet);
  });
  group.run('setUpWorkbook', null);
  const after = group.cells(home);
  expect(after.flat().filter((cell) => /^#[A-Z]/.test(`${cell}`))).toEqual([]);
  expect(after).toEqual(before);
  group.host.close();
});
