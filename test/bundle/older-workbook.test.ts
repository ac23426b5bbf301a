// A workbook of version 0.1.0, whose lists hold sentences alone: the next check brings it to today's form.
import { type Product, product } from '../support/product.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let group: Product;
beforeAll(async () => {
  group = await product('2024-10-05');
  inSheet('Текшерүү', (sheet) => {
    forget(sheet, ['kind', 'verdict']);
    const keys = keysOf(sheet);
    sheet.getRange(4, keys.indexOf('waivedBecause') + 1).setValues([['Сессияда каралат']]);
  });
  inSheet('Шайкештик', (sheet) => forget(sheet, ['counts']));
});
afterAll(() => group.host.close());

function inSheet<T>(name: string, work: (sheet: Sheet) => T): T {
  const app = group.host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  return group.host.runAs('FULL', () => {
    const sheet = app
      .getActiveSpreadsheet()
      .getSheets()
      .find((one) => one.getName() === name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return work(sheet);
  });
}

const valuesOf = (sheet: Sheet): readonly (readonly unknown[])[] => sheet.getDataRange().getValues();
const keysOf = (sheet: Sheet): readonly unknown[] => valuesOf(sheet)[0] ?? [];

/** Takes away what version 0.1.0 did not have: columns with key, header and cells. */
function forget(sheet: Sheet, columns: readonly string[]): void {
  const rows = valuesOf(sheet).length;
  for (const column of columns) {
    const place = keysOf(sheet).indexOf(column) + 1;
    sheet.getRange(1, place, rows, 1).setValues(Array.from({ length: rows }, () => ['']));
  }
}

const waived = () =>
  inSheet('Текшерүү', (sheet) => {
    const place = keysOf(sheet).indexOf('waivedBecause');
    return valuesOf(sheet).flatMap((row) => (row[place] === 'Сессияда каралат' ? [row[0]] : []));
  });

test('an edit checks everything, adds the columns and keeps what people wrote', () => {
  const before = waived();
  const sheetId = group.host.model.getters.getSheetIdByName('Мүчөлөр') ?? '';
  const zone = { top: 3, bottom: 3, left: 2, right: 2 };
  group.host.runSimpleTrigger(group.loaded, 'onEdit', { clientId: 'a', sheetId, zone });
  const list = inSheet('Текшерүү', (sheet) => ({ keys: keysOf(sheet), row: valuesOf(sheet)[3] ?? [] }));
  expect(`${list.row[list.keys.indexOf('verdict')]}`).toMatch(/^\{"rule":/);
  expect(inSheet('Шайкештик', keysOf)).toContain('counts');
  expect(waived()).toEqual(before);
  expect(before).toHaveLength(1);
});

test('a second check writes nothing', () => {
  group.run('checkWorkbook');
  const calls = group.calls(() => group.run('checkWorkbook'));
  expect(Object.keys(calls).filter((name) => /setValues|setFormula|insert/.test(name))).toEqual([]);
});
