// Every call is held to Google's signatures, in Google's words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signaturesText } from '../../../build/google-signatures.ts';
import { createHost } from '../../../local/host.ts';
import { EXCEPTIONS, PACKAGES } from '../../../local/kernel/signature-exceptions.ts';
import signatures from '../../../local/kernel/signatures.json';
import { newSheet } from '../support.ts';

test('the table is what @types/google-apps-script says today', () => {
  const path = join(__dirname, '../../../local/kernel/signatures.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(signaturesText()));
});

test('exceptions and packages speak of services that there are', () => {
  const named = [
    ...Object.keys(PACKAGES),
    ...Object.keys(EXCEPTIONS).map((name) => name.split('.')[0] ?? ''),
  ];
  for (const name of named) expect(Object.keys(signatures)).toContain(name);
});

const { host, app, sheet, spreadsheet } = newSheet();
const properties = (
  host.services.PropertiesService as GoogleAppsScript.Properties.PropertiesService
).getUserProperties();
const call = (on: object, member: string, ...args: unknown[]) =>
  host.runAs('FULL', () => (Reflect.get(on, member) as (...given: unknown[]) => unknown)(...args));

test.each<[string, object, string, unknown[], string]>([
  ['one too many', sheet, 'getName', [1], '(number) … SpreadsheetApp.Sheet.getName'],
  ['one too few', sheet, 'setFrozenRows', [], '() … SpreadsheetApp.Sheet.setFrozenRows'],
  ['a text for a number', sheet, 'setFrozenRows', ['3'], '(String) … SpreadsheetApp.Sheet.setFrozenRows'],
  [
    'a half for a whole',
    sheet,
    'insertRowsAfter',
    [1, 1.5],
    '(number,number) … SpreadsheetApp.Sheet.insertRowsAfter',
  ],
  ['a truth for a number', sheet, 'hideRows', [true], '(boolean) … SpreadsheetApp.Sheet.hideRows'],
  ['NaN', sheet, 'hideRows', [Number.NaN], '(number) … SpreadsheetApp.Sheet.hideRows'],
  [
    'undefined for what may be left out',
    sheet,
    'getRange',
    [1, 1, undefined, undefined],
    '(number,number,null,null) … SpreadsheetApp.Sheet.getRange',
  ],
  ['a text for a list', sheet, 'getRangeList', ['A1'], '(String) … SpreadsheetApp.Sheet.getRangeList'],
  [
    'a list of numbers for one of texts',
    sheet,
    'getRangeList',
    [[1]],
    '(number[]) … SpreadsheetApp.Sheet.getRangeList',
  ],
  ['a flat list', sheet.getRange('A1'), 'setValues', [[1]], '(number[]) … SpreadsheetApp.Range.setValues'],
  [
    'a number for a text',
    sheet.getRange('A1'),
    'setFormula',
    [5],
    '(number) … SpreadsheetApp.Range.setFormula',
  ],
  ['null for a chart', sheet, 'removeChart', [null], '(null) … SpreadsheetApp.Sheet.removeChart'],
  [
    'a range for a sheet’s rules',
    sheet,
    'setConditionalFormatRules',
    [[sheet.getRange('A1')]],
    '(SpreadsheetApp.Range[]) … SpreadsheetApp.Sheet.setConditionalFormatRules',
  ],
  ['an object for a text', spreadsheet, 'toast', [{}], '(Object) … SpreadsheetApp.Spreadsheet.toast'],
  [
    'a date for a text',
    properties,
    'setProperty',
    ['a', new Date(0)],
    '(String,Date) … PropertiesService.Properties.setProperty',
  ],
  ['on the service itself', app, 'flush', [1], '(number) … SpreadsheetApp.flush'],
])('%s', (_what, on, member, args, shown) => {
  const [given, name] = shown.split(' … ');
  expect(() => call(on, member, ...args)).toThrow(
    `The parameters ${given} don't match the method signature for ${name}.`,
  );
});

test('a fault of the host’s own reads as one of Google’s', () => {
  const broken = createHost();
  const work = () =>
    (broken.services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp).getActive();
  const book = work();
  Object.defineProperty(broken.model.getters, 'getSheetIds', {
    value: () => {
      throw new TypeError('Reflect.get called on non-object');
    },
  });
  expect(() => book.getSheets()).toThrow(/^Unexpected error while getting the method or property getSheets/);
});
