// The main job on the real group: list → workbook → checks → act, through the built bundle.
import { ANNEX, type Product, product } from '../support/product.ts';

interface Answer {
  readonly rule: string;
  readonly value: string;
  readonly row: string | null;
  readonly column: string | null;
  readonly actual: string;
  readonly required: string;
}

const SHEET: readonly (readonly [rule: string, value: string, actual: string, required: string])[] = [
  ['5.2.1-size', 'met', '15', '5…15'],
  ['5.2.1-odd-size', 'met', '15', 'odd'],
  ['5.2.3-municipal', 'met', '4…5 of 15', '>= 3.75'],
  ['5.2.3-deputies', 'unknown', '4…5 of 15', '3…4'],
  ['5.2.3-citizens', 'violated', '6…7 of 15', '>= 7.5'],
];

const WRITES = ['setValues', 'setValue', 'setFormula', 'setFormulas', 'clearContent'];

describe('annex 1 on 26 September 2024', () => {
  let group: Product;
  let verdicts: readonly Answer[] = [];
  beforeAll(async () => {
    group = await product('2024-09-26');
    ({ verdicts } = group.run<{ verdicts: readonly Answer[] }>('checkWorkbook'));
  });
  afterAll(() => group.host.close());

  const of = (rule: string) => verdicts.filter((verdict) => verdict.rule === rule);

  test.each(SHEET)('%s is %s: %s, %s needed', (rule, value, actual, required) => {
    expect(of(rule)).toMatchObject([{ value, actual, required, row: null }]);
  });

  test.each(['5.2.1-age', '5.2.1-citizenship'])('%s is not known of any of the fifteen', (rule) => {
    expect(of(rule).map(({ value }) => value)).toEqual(Array(15).fill('unknown'));
  });

  test('nothing is due yet', () => {
    expect(of('5.3.2-first-meeting')).toMatchObject([{ value: 'n/a', required: '<= 2024-10-01' }]);
    expect(of('5.3.3-publication')).toMatchObject([{ value: 'n/a', required: '<= 2024-09-26' }]);
    expect(of('5.3.1-mandate')).toMatchObject([{ value: 'met', required: '<= 2028-09-17' }]);
  });

  test('the side of №2 stays blank and is marked to be confirmed', () => {
    const [keys, , , ...rows] = group.cells('Мүчөлөр');
    const place = (key: string) => keys?.indexOf(key) ?? -1;
    const second = rows[1] ?? [];
    expect(second[place('name')]).toBe('А.Молдалиева');
    expect(second[place('side')]).toBe('');
    expect(second[place('toConfirm')]).not.toBe('');
    expect(second[place('role')]).toBe('орун басар-жооптуу катчы');
  });

  test('the sheet says the violation in its title row, where highlighting finds it', () => {
    const [keys, title] = group.cells('Мүчөлөр');
    expect(title?.[keys?.indexOf('check') ?? -1]).toContain('⛔[Тарабы] 15 мүчөнүн 6сы же 7си – жаран');
  });

  test('a second check writes nothing and reads each sheet at most once', () => {
    const calls = group.calls(() => group.run('checkWorkbook'));
    for (const write of WRITES) expect(calls[write] ?? 0).toBe(0);
    expect(calls.getValues).toBeLessThanOrEqual(34);
  });

  test('setting up again changes nothing', () => {
    const before = group.cells('Мүчөлөр');
    const calls = group.calls(() => group.run('setUpWorkbook', null));
    expect(group.cells('Мүчөлөр')).toEqual(before);
    expect(calls.insertSheet ?? 0).toBe(0);
  });

  test('the list is previewed with as many notes as its reading reports', async () => {
    const empty = await product('2024-09-26', null);
    const { toConfirm } = empty.run<{ toConfirm: number }>('previewGroupList', ANNEX);
    expect(toConfirm).toBe(13);
    expect(empty.run('readGroupList', ANNEX, '№ 12-5', '2024-09-17')).toBe(
      'Тизме окулду: мүчөлөр – 15, ырасталсын деген белгилер – 13.',
    );
    empty.host.close();
  });

  test.each([
    ['ky', 'БМжБ тобу'],
    ['ru', 'группа СМиО'],
    ['en', 'group'],
  ])('the sidebar tells in %s who owes a step', (language, owed) => {
    const { deadlines } = group.run<{
      deadlines: { lines: readonly { row: string; clause: string; owedBy: string }[] };
    }>('readSidebar', language);
    expect(deadlines.lines.find(({ clause }) => clause === '5.3.2')?.owedBy).toBe(owed);
  });

  test('the list is not read twice', () => {
    expect(() => group.run('readGroupList', 'Топтун курамы\n1. А.Асанов – депутат', '', '')).toThrow(
      /Мүчөлөр/,
    );
  });

  test('an edit of a side is checked and the highlight follows', () => {
    const app = group.host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const sheet = app.getActiveSpreadsheet().getSheetByName('Мүчөлөр');
    if (!sheet) throw new Error('no sheet');
    const [keys] = group.cells('Мүчөлөр');
    const range = sheet.getRange(5, (keys?.indexOf('side') ?? 0) + 1);
    range.setValue('депутат');
    group.host.runAs('LIMITED', () => group.loaded.onEdit?.({ range }));
    const [, title] = group.cells('Мүчөлөр');
    expect(title?.[keys?.indexOf('check') ?? -1]).toContain('5 ');
    range.setValue('');
    group.run('checkWorkbook');
  });

  test('an act without its parts is a draft with a number of its own; the next has the next', () => {
    const first = group.run<{ name: string; missing: readonly string[] }>('makeActDocument', null);
    const second = group.run<{ name: string }>('makeActDocument', null);
    expect(first).toMatchObject({ name: 'Акт 1/2024' });
    expect(first.missing).toHaveLength(8);
    expect(second.name).toBe('Акт 2/2024');
  });
});

describe('deadlines that have passed', () => {
  test.each([
    ['2024-10-01', 'n/a', 'violated'],
    ['2024-10-02', 'violated', 'violated'],
  ] as const)('on %s the first meeting is %s, its publication %s', async (today, meeting, publication) => {
    const group = await product(today);
    const { verdicts } = group.run<{ verdicts: readonly Answer[] }>('checkWorkbook');
    const value = (rule: string) => verdicts.find((verdict) => verdict.rule === rule)?.value;
    expect([value('5.3.2-first-meeting'), value('5.3.3-publication')]).toEqual([meeting, publication]);
    group.host.close();
  });
});

describe('names that are dangerous', () => {
  test('a formula and HTML stay text, to the letter', async () => {
    const list = 'Топтун курамы\n1. =HYPERLINK("http://x";"y") – депутат\n2. <b>А.Асанов</b> – айыл тургуну';
    const group = await product('2024-10-05', list);
    const [keys, , , ...rows] = group.cells('Мүчөлөр');
    const names = rows.map((row) => row[keys?.indexOf('name') ?? -1]);
    expect(names.slice(0, 2)).toEqual(['=HYPERLINK("http://x";"y")', '<b>А.Асанов</b>']);
    group.host.close();
  });
});
