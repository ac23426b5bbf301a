// Workbooks that older versions made and worked in, as their own scripts left them: this version goes on with each. The
// folder of fixtures has a file a version; a released version adds its own (CONTRIBUTING, «A release»).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DEMO_DAY } from '../../local/demo/day.ts';
import type { Saved } from '../../local/host.ts';
import type { Column } from '../../src/core/table.ts';
import { tables } from '../../src/tables/index.ts';
import { FIRST_ROW, KEY_ROW } from '../../src/tables/layout.ts';
import { type Product, reopened } from '../support/product.ts';

const FOLDER = join(__dirname, '../fixtures/older');
const versions = readdirSync(FOLDER).map((name) => name.replace('.json.gz', ''));

const savedBy = (version: string): Saved =>
  JSON.parse(gunzipSync(readFileSync(join(FOLDER, `${version}.json.gz`))).toString()) as Saved;

const columns = Object.values(tables).flatMap((table) => Object.entries<Column>(table.columns));
const productsOwn = new Set(columns.filter(([, { owner }]) => owner === 'product').map(([key]) => key));
/** Keys of columns that people fill in, and that are the product's on no sheet. */
const PEOPLES = columns.map(([key]) => key).filter((key) => !productsOwn.has(key));

interface Book {
  getSheets(): { getName(): string; getDataRange(): { getValues(): unknown[][] } }[];
}

/** Every filled cell below the headers, by its tab, row and key. */
function cellsOf({ host }: Product): ReadonlyMap<string, string> {
  const app = host.services.SpreadsheetApp as unknown as { getActiveSpreadsheet(): Book };
  const sheets = host.runAs('FULL', () =>
    app
      .getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()] as const),
  );
  return new Map(
    sheets.flatMap(([name, grid]) =>
      grid.slice(FIRST_ROW - 1).flatMap((line, row) =>
        line.flatMap((cell, place) => {
          const key = `${grid[KEY_ROW - 1]?.[place]}`;
          return cell === '' || key === '' ? [] : [[`${name} ${row} ${key}`, `${cell}`] as const];
        }),
      ),
    ),
  );
}

test('every released version before this one has left a workbook', () => {
  expect(versions).toContain('0.1.0');
});

describe.each(versions)('a workbook of version %s', (version) => {
  let group: Product;
  let before: ReadonlyMap<string, string>;
  beforeAll(async () => {
    group = await reopened(DEMO_DAY, savedBy(version));
    before = cellsOf(group);
  });
  afterAll(() => group.host.close());

  const peoples = (cells: ReadonlyMap<string, string>) =>
    new Map([...cells].filter(([place]) => PEOPLES.some((key) => place.endsWith(` ${key}`))));

  test('is checked, and its sheets and columns that are new are made', () => {
    expect(group.run<{ message: string }>('checkWorkbook').message).toContain('Барактар табылган жок');
    expect(group.run('setUpWorkbook', null)).toBe('Барактар даяр.');
    expect(group.run<{ message: string }>('checkWorkbook').message).not.toContain('табылган жок');
  });

  test('holds what people wrote, cell by cell', () => {
    const after = cellsOf(group);
    const kept = peoples(before);
    expect(kept.size).toBeGreaterThan(1000);
    expect([...kept].filter(([place, cell]) => after.get(place) !== cell)).toEqual([]);
  });

  test('is then as one of this version: a second check writes nothing, an act is made', () => {
    const calls = group.calls(() => group.run('checkWorkbook'));
    expect(calls.setValues).toBeUndefined();
    expect(group.run<{ name: string }>('makeActDocument', null).name).toContain('Акт');
  });
});
