// The spreadsheet's own zone and locale: dates are shown and read in it, whatever the manifest says.
import { createHost } from '../../local/host.ts';
import { appOf } from './support.ts';

const day = new Date('2024-09-17T00:00:00+06:00');

test.each([
  ['Asia/Bishkek', 'ru_RU', '17.09.2024'],
  ['Europe/Moscow', 'ru_RU', '16.09.2024 21:00:00'],
  ['Asia/Tokyo', 'ru_RU', '17.09.2024 03:00:00'],
  ['America/Los_Angeles', 'en_US', '9/16/2024 11:00:00 AM'],
])('a day of Bishkek in a spreadsheet of %s (%s)', (timeZone, locale, shown) => {
  const host = createHost({ timeZone, locale });
  const cell = appOf(host).getActiveSheet().getRange('A1');
  cell.setValue(day);
  expect(cell.getDisplayValue()).toBe(shown);
  expect(cell.getValue()).toEqual(day);
});

test.each([
  ['Europe/Moscow', '2024-09-17T00:00:00+03:00'],
  ['Asia/Tokyo', '2024-09-17T00:00:00+09:00'],
  ['America/New_York', '2024-09-17T00:00:00-04:00'],
])('a day that somebody types in %s begins there', (timeZone, moment) => {
  const cell = appOf(createHost({ timeZone, locale: 'ru_RU' }))
    .getActiveSheet()
    .getRange('A1');
  cell.setValue('17.09.2024');
  expect(cell.getValue()).toEqual(new Date(moment));
});

test.each(['2024-03-31', '2024-10-27', '1924-06-21', '2100-12-31'])(
  '%s comes back from summer time',
  (text) => {
    const cell = appOf(createHost({ timeZone: 'Europe/Berlin' }))
      .getActiveSheet()
      .getRange('A1');
    const date = new Date(`${text}T12:00:00Z`);
    cell.setValue(date);
    expect(cell.getValue()).toEqual(date);
  },
);

test('a zone that is none is refused', () => {
  const book = appOf(createHost()).getActive();
  expect(() => book.setSpreadsheetTimeZone('Asia/Osh-shaar')).toThrow('Invalid argument: timezone');
});

test('what the person has not ticked is not granted', () => {
  const host = createHost({ granted: ['spreadsheets.currentonly'] });
  const mail = host.services.MailApp as GoogleAppsScript.Mail.MailApp;
  expect(appOf(host).getActive().getSheets()).toHaveLength(1);
  expect(() => mail.getRemainingDailyQuota()).toThrow('Specified permissions are not sufficient');
});

test.each([
  ['en_US', '=SUM(1,2)', 3],
  ['en_US', '=SUM(1;2)', 3],
  ['en_US', '=IF(TRUE,1.5,2)', 1.5],
  ['ru_RU', '=SUM(1;2)', 3],
  ['ru_RU', '=IF(TRUE;1,5;2)', 1.5],
  ['ru_RU', '=SUM(1,2)', 1.2],
  ['ru_RU', '=SUM(1.5;2)', '#ERROR!'],
  ['ru_RU', '=IF(TRUE,1,2)', '#ERROR!'],
  ['ru_RU', '=IF(TRUE;"а, б; 1.5";0)', 'а, б; 1.5'],
  ['ky_KG', '=IF(FALSE;0;"1,5")', '1,5'],
])('under %s the formula %s is %s', (locale, formula, value) => {
  const cell = appOf(createHost({ locale })).getActiveSheet().getRange('A1');
  expect(cell.setFormula(formula).getValue()).toBe(value);
});

test('where the comma is decimal, it parts no arguments in a conditional format', () => {
  const app = appOf(createHost({ locale: 'ru_RU' }));
  const rule = () => app.newConditionalFormatRule();
  expect(() => rule().whenFormulaSatisfied('=IF(A1>0;TRUE;FALSE)')).not.toThrow();
  expect(() => rule().whenFormulaSatisfied('=IF(A1>0,TRUE,FALSE)')).toThrow('cannot be read');
});
