// What people lose is asked for and comes back, and nothing of theirs is touched; test/reliability reshapes in all other ways.
import type { Saved } from '../../local/host.ts';
import { builtBundle, type Product, product, reopened } from '../support/product.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
interface Answer {
  readonly verdicts: readonly {
    readonly rule: string;
    readonly row: string | null;
    readonly value: string;
  }[];
}

let group: Product;
let before: readonly string[] = [];

const app = () =>
  group.host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
const asPerson = <T>(work: () => T): T => group.host.runAs('FULL', work);

function sheetNamed(name: string): Sheet {
  const sheet = app().getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function verdicts(): readonly string[] {
  const { verdicts: found } = group.run<Answer>('checkWorkbook');
  return found.map(({ rule, row, value }) => `${rule} ${row ?? '-'} ${value}`).sort();
}

const TODAY = '2024-10-05';
let saved: Saved;

beforeAll(async () => {
  group = await product(TODAY);
  before = verdicts();
  saved = group.host.saved();
  group.host.close();
});
beforeEach(async () => {
  group = await reopened(TODAY, saved);
});
afterEach(() => group.host.close());

describe('a lost key row', () => {
  const LOSSES: readonly (readonly [what: string, lose: (members: Sheet) => void])[] = [
    ['deleted', (sheet) => sheet.deleteRow(1)],
    ['emptied', (sheet) => sheet.getRange(1, 1, 1, sheet.getLastColumn()).clearContent()],
    [
      'deleted under Russian headers',
      (sheet) => {
        const russian = ['№', 'Фамилия и имя', 'Пол', 'Дата рождения'];
        sheet.getRange(3, 1, 1, russian.length).setValues([russian]);
        sheet.deleteRow(1);
      },
    ],
  ];

  test.each(LOSSES)('%s: the check says which sheet is missing, setting up brings it back', (_what, lose) => {
    asPerson(() => lose(sheetNamed('Мүчөлөр')));
    expect(group.run<{ message: string }>('checkWorkbook').message).toContain('«Мүчөлөр»');
    group.run('setUpWorkbook', null);
    expect(verdicts()).toEqual(before);
  });
});

test('a deleted check column comes back with its verdicts', () => {
  const [keys] = group.cells('Мүчөлөр');
  const check = (keys?.indexOf('check') ?? 0) + 1;
  asPerson(() => sheetNamed('Мүчөлөр').deleteColumn(check));
  group.run('setUpWorkbook', null);
  expect(verdicts()).toEqual(before);
  const [newKeys, , , first] = group.cells('Мүчөлөр');
  expect(first?.[newKeys?.indexOf('check') ?? -1]).toContain('❓');
});

test('a deleted sheet is made again, and the others stay as they are', () => {
  const members = group.cells('Мүчөлөр');
  asPerson(() => app().getActiveSpreadsheet().deleteSheet(sheetNamed('Текшерүү')));
  group.run('setUpWorkbook', null);
  expect(group.cells('Мүчөлөр')).toEqual(members);
  expect(group.cells('Текшерүү').length).toBeGreaterThan(3);
});

test('cells that one member has protected against the others are named to anyone who checks', async () => {
  group.host.run(group.loaded, 'checkWorkbook');
  const protection = asPerson(() => {
    const sheet = sheetNamed('Мүчөлөр');
    return sheet.getRange(4, 1, 6, sheet.getMaxColumns()).protect();
  });
  const member = group.host.as('member@example.kg');
  asPerson(() => {
    sheetNamed('Мүчөлөр').getRange('E4').setValue('жазында');
    protection.removeEditors(protection.getEditors());
  });
  const loaded = member.load(await builtBundle());
  const check = () => member.run(loaded, 'checkWorkbook') as Answer;
  expect(check).toThrow('«Мүчөлөр» барагындагы уячаларды');
  asPerson(() => protection.remove());
  expect(check().verdicts.length).toBe(group.run<Answer>('checkWorkbook').verdicts.length);
});

test('what people wrote beside stays to the letter: own columns, own rows below, wrong values', () => {
  asPerson(() => {
    const sheet = sheetNamed('Мүчөлөр');
    sheet.insertColumnsAfter(2, 1);
    sheet.getRange(3, 3, 3, 1).setValues([['Эскертме'], ['=1+1'], ["'=2+2"]]);
    const [keys] = sheet.getDataRange().getValues();
    sheet.getRange(4, (keys?.indexOf('birthDate') ?? 0) + 1).setValue('жазында');
  });
  const own = () => group.cells('Мүчөлөр').map((row) => row.slice(0, -1).join('|'));
  const written = own();
  group.run('checkWorkbook');
  expect(own().slice(3)).toEqual(written.slice(3));
  expect(group.run<Answer>('checkWorkbook').verdicts).toContainEqual(
    expect.objectContaining({ rule: '3.2-readable', row: 'М-001', value: 'violated' }),
  );
});
