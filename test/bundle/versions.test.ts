// Versions of a document: numbered once, kept as they were, entered in «Документтер», whole or not there.
import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import type { Saved } from '../../local/host.ts';
import { partOf, wordsIn } from '../support/docx-words.ts';
import { type Product, reopened, typed } from '../support/product.ts';
import { rowsIn } from '../support/rows.ts';

interface Answer {
  readonly name: string;
  readonly url: string;
  readonly message: string;
}

const ACT = sheet('acts', [
  row('АК-001', { purpose: 'Сууну текшерүү', date: '2025-04-10', state: 'кол коюлду' }),
]);
/** What the act lacks for its seven parts. */
const WHOLE = [
  sheet('subjects', [row('П-001', { title: 'Таза суу', type: 'программа же өнүктүрүү планы' })]),
  sheet('objects', [row('О-001', { name: '«Таза суу» ишканасы', head: 'К.Токтогулов' })]),
  sheet('recommendations', [row('С-001', { finding: 'Ф-001', text: 'Түтүк оңдолсун' })]),
  sheet('acts', [
    row('АК-001', {
      subject: 'П-001',
      object: 'О-001',
      place: 'Баетов',
      from: '2025-04-08',
      to: '2025-04-09',
      attachments: 'Фото',
    }),
  ]),
];
const finding = (number: string, found: string) => row(number, { act: 'АК-001', found });

const TODAY = '2025-04-12';

let one: Product;
/** The workbook before anything is made of it. */
let kept: Saved;
beforeAll(async () => {
  kept = await typed(TODAY, [
    ACT,
    sheet('findings', [finding('Ф-001', 'Суу жок'), finding('Ф-002', 'Жарык жок')]),
  ]);
});
beforeEach(async () => {
  one = await reopened(TODAY, kept);
});
afterEach(() => {
  one.host.close();
  jest.restoreAllMocks();
});

const make = () => one.run<Answer>('makeDocument', 'act', 'АК-001');

const rows = (tab: string) => rowsIn(one, tab);

/** The bytes of each document, oldest first. */
const papers = () => one.host.documents().map(({ bytes }) => Buffer.from(bytes()).toString('base64'));

const change = (found: string) => {
  typeSheets(one.host, [sheet('findings', [row('Ф-001', { found })])]);
  one.run('checkWorkbook');
};

test('a new version leaves the one before as it is, and the number; it says which it is', () => {
  const first = make();
  const [before] = papers();
  change('Суу келди');
  const second = make();
  expect(papers()[0]).toBe(before);
  expect(second.url).not.toBe(first.url);
  expect(rows('Документтер')).toMatchObject([
    { title: 'Акт 1/2025', link: first.url, version: 1, belongsTo: 'АК-001', kind: 'акт' },
    { title: 'Акт 1/2025, 2-нуска', link: second.url, version: 2, belongsTo: 'АК-001', kind: 'акт' },
  ]);
  expect(rows('Актылар')).toMatchObject([{ act: '1/2025', document: second.url, version: 2 }]);
  const words = wordsIn(one.host.documents()[1]?.bytes() ?? new Uint8Array());
  expect(words).toContain('2-нуска, 2025-жылдын 12-апрели');
  expect(words).toContain('Мурунку нускадан айырмасы: өзгөрдү: Ф-001.');
});

test('where nothing has changed there is no new version, and the answer names it', () => {
  const first = make();
  const again = make();
  expect([again.url, again.name]).toEqual([first.url, first.name]);
  expect(again.message).toContain('жаңы нуска түзүлгөн жок');
  expect(rows('Документтер')).toHaveLength(1);
  expect(papers()).toHaveLength(1);
});

test('the code at the foot is the beginning of the seal in the register', () => {
  make();
  const [{ hash }] = rows('Документтер') as [{ hash: string }];
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const foot = partOf(one.host.documents()[0]?.bytes() ?? new Uint8Array(), 'word/footer1.xml');
  expect(foot).toContain(`Код: ${hash.slice(0, 8)}`);
});

test('a new version says which rows have changed since the one before', () => {
  make();
  typeSheets(one.host, [
    sheet('findings', [row('Ф-001', { found: 'Суу келди' }), finding('Ф-003', 'Жол жок')]),
    sheet('acts', [row('АК-001', { outcome: 'Кеңеште каралды' })]),
  ]);
  one.run('checkWorkbook');
  const { message } = make();
  const changes = 'өзгөрдү: Ф-001; жаңы: Ф-003';
  expect(message).toContain(`Мурунку нускадан бери: ${changes}.`);
  expect(rows('Документтер')[1]).toMatchObject({ version: 2, changes });
  expect(rows('Актылар')).toMatchObject([{ madeOf: changes }]);
});

test('a paper in another language says in that language what differs; the register stays in its own', () => {
  make();
  change('Суу келди');
  typeSheets(one.host, [sheet('settings', [row('documentLanguage', { value: 'ru', reference: '' })])]);
  const { name } = make();
  const words = wordsIn(one.host.documents()[1]?.bytes() ?? new Uint8Array());
  expect(name).toBe('Акт 1/2025, версия 2');
  expect(words).toContain('Отличие от прежней версии: изменилось: Ф-001.');
  expect(rows('Документтер')[1]).toMatchObject({ version: 2, changes: 'өзгөрдү: Ф-001' });
});

test('a row that left the act is reported as gone', () => {
  make();
  typeSheets(one.host, [sheet('findings', [row('Ф-002', { act: 'АК-009', found: 'Жарык жок' })])]);
  one.run('checkWorkbook');
  expect(make().message).toContain('алынды: Ф-002');
});

test('7.2.5 has nothing to say of a document that was just made', () => {
  const tells = () =>
    one
      .run<{ verdicts: { rule: string; value: string; row: string }[] }>('checkWorkbook')
      .verdicts.filter(({ rule, value }) => rule.startsWith('7.2.5') && value !== 'n/a')
      .map(({ rule, row: number, value }) => `${rule} ${number} ${value}`);
  typeSheets(one.host, WHOLE);
  one.run('checkWorkbook');
  expect(tells()).toEqual(['7.2.5-archive АК-001 unknown']);
  make();
  one.run('makeReportDocument');
  expect(tells()).toEqual([
    '7.2.5-archive АК-001 met',
    '7.2.5-report-archive ОТ-001 met',
    '7.2.5-kept Д-001 met',
    '7.2.5-kept Д-002 met',
  ]);
});

test('a final document is refused while a mandatory part is empty, a draft is not', () => {
  const action = (what: string) =>
    one.run<{ message: string }>('runPaperAction', 'act', 'АК-001', what, null);
  expect(() => action('make')).toThrow(/бөлүктөрү бош – .*Тиркемелер/);
  expect(rows('Документтер')).toEqual([]);
  expect(action('draft').message).toContain('долбоор');
  expect(rows('Документтер')).toMatchObject([{ state: 'долбоор' }]);
});

test('cut off anywhere, the next making ends whole: what was uploaded is entered, or reported', () => {
  jest.spyOn(console, 'error').mockReturnValue();
  make();
  let turn = 0;
  const again = () => {
    change(`Суу ${++turn}`);
    return one.calls(make);
  };
  const cost = Object.values(again()).reduce((sum, count) => sum + count, 0);
  // What the person was warned may lie in Drive without an entry.
  let found = 0;
  for (let at = 3; at < cost; at += 11) {
    change(`Суу ${++turn}`);
    one.host.failAt(at);
    let broke = false;
    try {
      make();
    } catch {
      broke = true;
    }
    one.host.failAt(0);
    const { message } = make();
    if (/андан документ калган болушу мүмкүн/.test(message)) found++;
    const entries = rows('Документтер');
    expect(entries.at(-1)).toMatchObject({ state: 'долбоор', belongsTo: 'АК-001', version: entries.length });
    const left = one.host.documents().length - entries.length;
    expect([at, broke, left >= 0 && left <= found]).toEqual([at, broke, true]);
    expect(rows('Актылар')).toMatchObject([
      { act: '1/2025', document: entries.at(-1)?.link, version: entries.length },
    ]);
  }
});

/** Calls that read the sheets cost what the workbook costs, not the paper. */
const READING = ['getSheets', 'getSheetId', 'getName', 'getDataRange', 'getValues', 'getRange'];

test.each([4, 400])('an act of %i findings costs at most 60 calls besides reading', (count) => {
  const many = Array.from({ length: count }, (_, at) =>
    finding(`Ф-${`${at + 1}`.padStart(3, '0')}`, `${at}`),
  );
  typeSheets(one.host, [sheet('findings', many)]);
  one.run('checkWorkbook');
  const calls = one.calls(make);
  const others = Object.entries(calls).filter(([name]) => !READING.includes(name));
  expect(others.reduce((sum, [, times]) => sum + times, 0)).toBeLessThanOrEqual(60);
  const report = one.calls(() => one.run('makeReportDocument'));
  const besides = Object.entries(report).filter(([name]) => !READING.includes(name));
  expect(besides.reduce((sum, [, times]) => sum + times, 0)).toBeLessThanOrEqual(60);
});

describe('a signed document', () => {
  interface Answer {
    readonly message: string;
    readonly desk: { readonly buttons: readonly { readonly action: string }[] };
  }
  const action = (what: string) => one.run<Answer>('runPaperAction', 'act', 'АК-001', what, null);
  const first = () => action('look').desk.buttons[0]?.action;

  test('is marked with who and when, and is superseded knowingly only; a draft cannot be', () => {
    make();
    expect(() => action('sign')).toThrow(/даяр документ жок/);
    typeSheets(one.host, WHOLE);
    one.run('checkWorkbook');
    action('make');
    const path = process.env.PATH;
    process.env.PATH = '';
    expect(action('sign').message).toContain('PDF сакталган жок');
    process.env.PATH = path;
    const signed = { state: 'кол коюлган', signed: expect.anything(), signedBy: 'user@example.org', pdf: '' };
    expect(rows('Документтер')[1]).toMatchObject(signed);
    expect(first()).toBe('again');
    expect(action('again').desk.buttons.map((button) => button.action)).toEqual(['make', 'look']);
    expect(action('make').message).toContain('жаңы нуска түзүлгөн жок');
    change('Суу келди');
    action('make');
    expect(rows('Документтер')[1]).toMatchObject(signed);
    expect(rows('Документтер')[2]).toMatchObject({ state: 'даяр', version: 3 });
  });
});
