// After an edit anywhere in the demo year everything stands as a full check would have it: verdicts and computed cells.
import type { SheetKey } from '../../src/tables/index.ts';
import { sheetKeys } from '../../src/tables/index.ts';
import { languages } from '../../src/texts/all.ts';
import { timesOf } from '../reliability/support/sample.ts';
import { type AnyEdit, anyEdit } from '../support/any-edit.ts';
import { demoBook } from '../support/demo-book.ts';
import type { Product } from '../support/product.ts';
import { randomFrom } from '../support/random.ts';

const SEED = Number(process.env.SEED ?? 20251222);
const EDITS = timesOf(200);

/** What reports runs, and what no check writes. */
const APART: readonly SheetKey[] = ['log', 'archive', 'results'];
const compared = sheetKeys.filter((key) => !APART.includes(key));

interface Spreadsheets {
  getActiveSpreadsheet(): {
    getSheetByName(name: string): {
      getRange(row: number, column: number): { setValue(value: unknown): unknown };
    };
  };
}

const titleOf = (sheet: SheetKey) => languages.ky.sheets[sheet].title;

/** Types one cell as a person does, and lets `onEdit` run. */
function type({ host, loaded, cells }: Product, { sheet, column, line, value }: AnyEdit): void {
  const title = titleOf(sheet);
  const place = (cells(title)[0] ?? []).indexOf(column);
  host.runAs('FULL', () => {
    const app = host.services.SpreadsheetApp as unknown as Spreadsheets;
    app
      .getActiveSpreadsheet()
      .getSheetByName(title)
      .getRange(line + 1, place + 1)
      .setValue(typeof value === 'string' && /^[=+\-'@\d]/.test(value) ? `'${value}` : value);
  });
  const zone = { top: line, bottom: line, left: place, right: place };
  const sheetId = host.model.getters.getSheetIdByName(title) ?? '';
  host.runSimpleTrigger(loaded, 'onEdit', { clientId: 'test', sheetId, zone });
}

/** Every filled cell by its sheet, row and column; lines of the list by their keys, in whatever order they stand. */
function contents({ cells }: Product): ReadonlyMap<string, string> {
  return new Map(
    compared.flatMap((sheet) => {
      const [keys = [], , , ...lines] = cells(titleOf(sheet));
      const place = keys.indexOf('number');
      return lines.flatMap((line, index) => {
        const row = sheet === 'check' ? line[place] : `${index + 4} ${line[place]}`;
        return line.flatMap((cell, at) =>
          cell === '' ? [] : [[`${sheet} ${row} ${keys[at]}`, JSON.stringify(cell)] as const],
        );
      });
    }),
  );
}

/** What differs between what stands after an edit and after a full check: `place: after the edit → after the check`. */
function differences(edited: ReadonlyMap<string, string>, checked: ReadonlyMap<string, string>) {
  const places = new Set([...edited.keys(), ...checked.keys()]);
  return [...places]
    .filter((place) => edited.get(place) !== checked.get(place))
    .map((place) => `${place}: ${edited.get(place) ?? 'blank'} → ${checked.get(place) ?? 'blank'}`);
}

test(`${EDITS} edits, each as a full check would have it (seed ${SEED})`, async () => {
  const book = await demoBook();
  const chance = randomFrom(SEED);
  const unequal: unknown[] = [];
  for (let count = 0; count < EDITS; count++) {
    const edit = anyEdit(chance, (sheet) => book.cells(titleOf(sheet)));
    type(book, edit);
    const after = contents(book);
    book.run('checkWorkbook');
    const found = differences(after, contents(book));
    if (found.length > 0) unequal.push({ count, edit, found });
  }
  book.host.close();
  expect(unequal).toEqual([]);
}, 1_800_000);
