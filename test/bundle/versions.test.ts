// Versions of a document: numbered once, kept as people edited them, entered in «Документтер», and whole or said not to be.
import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import type { Saved } from '../../local/host.ts';
import { type Product, reopened, typed } from '../support/product.ts';
import { rowsIn } from '../support/rows.ts';

interface Told {
  readonly name: string;
  readonly url: string;
  readonly said: string;
  readonly printed: number;
  readonly blocks: number;
}

interface Documents {
  openByUrl(url: string): { getBody(): { getText(): string; appendParagraph(text: string): unknown } };
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

const make = () => one.run<Told>('makeDocument', 'act', 'АК-001');

const rows = (tab: string) => rowsIn(one, tab);

/** The body of a document, as a person who opens it sees it. */
function page<T>(
  url: string,
  use: (body: ReturnType<ReturnType<Documents['openByUrl']>['getBody']>) => T,
): T {
  const app = one.host.services.DocumentApp as unknown as Documents;
  return one.host.runAs('FULL', () => use(app.openByUrl(url).getBody()));
}

test('making again keeps the version that people edited, its link and the number', () => {
  const first = make();
  page(first.url, (body) => body.appendParagraph('Колго жазылган эскертүү'));
  const second = make();
  expect(page(first.url, (body) => body.getText())).toContain('Колго жазылган эскертүү');
  expect(page(second.url, (body) => body.getText())).not.toContain('Колго жазылган эскертүү');
  expect(rows('Документтер')).toMatchObject([
    { title: 'Акт 1/2025', link: first.url, version: 1, belongsTo: 'АК-001', kind: 'акт' },
    { title: 'Акт 1/2025, 2-нуска', link: second.url, version: 2, belongsTo: 'АК-001', kind: 'акт' },
  ]);
  expect(rows('Актылар')).toMatchObject([{ act: '1/2025', document: second.url, version: 2 }]);
});

test('a new version says which rows have changed since the one before', () => {
  make();
  typeSheets(one.host, [
    sheet('findings', [row('Ф-001', { found: 'Суу келди' }), finding('Ф-003', 'Жол жок')]),
    sheet('acts', [row('АК-001', { outcome: 'Кеңеште каралды' })]),
  ]);
  one.run('checkWorkbook');
  const { said } = make();
  const changes = 'өзгөрдү: Ф-001; жаңы: Ф-003';
  expect(said).toContain(`Мурунку нускадан бери: ${changes}.`);
  expect(rows('Документтер')[1]).toMatchObject({ version: 2, changes });
  expect(rows('Актылар')).toMatchObject([{ madeOf: changes }]);
  expect(make().said).toContain('маалымат өзгөргөн жок');
});

test('a row that left the act is told as gone', () => {
  make();
  typeSheets(one.host, [sheet('findings', [row('Ф-002', { act: 'АК-009', found: 'Жарык жок' })])]);
  one.run('checkWorkbook');
  expect(make().said).toContain('алынды: Ф-002');
});

test('7.2.5 has nothing to say of a document that was just made', () => {
  const tells = () =>
    one
      .run<{ verdicts: { rule: string; value: string; row: string }[] }>('checkWorkbook')
      .verdicts.filter(({ rule, value }) => rule.startsWith('7.2.5') && value !== 'n/a')
      .map(({ rule, row: number, value }) => `${rule} ${number} ${value}`);
  typeSheets(one.host, WHOLE);
  one.run('checkWorkbook');
  expect(tells()).toEqual(['7.2.5-archive АК-001 violated']);
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
  const deed = (what: string) => one.run<{ said: string }>('doDeed', 'act', 'АК-001', what, null);
  expect(() => deed('make')).toThrow(/бөлүктөрү бош – .*Тиркемелер/);
  expect(rows('Документтер')).toEqual([]);
  expect(deed('draft').said).toContain('долбоор');
  expect(rows('Документтер')).toMatchObject([{ state: 'долбоор' }]);
});

test('cut off anywhere, the next making ends whole, and no half document is left unsaid', () => {
  jest.spyOn(console, 'error').mockReturnValue();
  make();
  const cost = Object.values(one.calls(make)).reduce((sum, count) => sum + count, 0);
  for (let at = 3; at < cost; at += 23) {
    const before = rows('Документтер').length;
    one.host.failAt(at);
    expect(make).toThrow();
    const { said } = make();
    const entries = rows('Документтер');
    const half = entries.slice(before, -1);
    expect(entries.at(-1)).toMatchObject({ state: 'долбоор', belongsTo: 'АК-001' });
    expect(entries.filter(({ state }) => state === 'жасалууда')).toEqual([]);
    const broken = half.filter(({ state }) => state === 'бүтпөй калган');
    for (const { title } of broken) expect(said).toContain(`калган: ${title}`);
    if (half.length > broken.length) expect(said).not.toContain('калган');
    expect(new Set(entries.map(({ number }) => number)).size).toBe(entries.length);
    expect(rows('Актылар')).toMatchObject([{ act: '1/2025', document: entries.at(-1)?.link }]);
  }
});

describe('a long document', () => {
  interface Step {
    readonly said: string;
    readonly made: Told;
    readonly desk: { readonly buttons: readonly { readonly caption: string }[] };
  }
  const step = (what = 'draft') => one.run<Step>('doDeed', 'act', 'АК-001', what, null);
  beforeEach(() => {
    const many = Array.from({ length: 90 }, (_, at) => finding(`Ф-${`${at + 1}`.padStart(3, '0')}`, `${at}`));
    typeSheets(one.host, [sheet('findings', many)]);
    one.run('checkWorkbook');
  });

  test('is made in steps, and half of it is never taken for the whole', () => {
    const first = step();
    expect([first.made.printed, first.said]).toEqual([60, expect.stringMatching(/^Документ жасалууда: /)]);
    expect(rows('Документтер')).toMatchObject([{ state: 'жасалууда', link: first.made.url }]);
    expect(rows('Актылар')).toMatchObject([{ document: '' }]);
    expect(step('look').desk.buttons[0]?.caption).toBe('Бүтүрүү');
    const second = step();
    expect(second.made.printed).toBe(second.made.blocks);
    expect(second.made.url).toBe(first.made.url);
    expect(rows('Документтер')).toMatchObject([{ state: 'долбоор', version: 1 }]);
    const whole = one.run<Told>('makeDocument', 'act', 'АК-001');
    const text = (url: string) => page(url, (body) => body.getText());
    expect(text(second.made.url)).toBe(text(whole.url));
  });

  test.each([
    [
      'a row changed meanwhile',
      () => typeSheets(one.host, [sheet('findings', [row('Ф-001', { found: 'Башка' })])]),
    ],
    ['somebody wrote in it', (url: string) => page(url, (body) => body.appendParagraph('Эскертүү'))],
  ])('where %s it is begun anew, and the half one is named', (_, happens) => {
    const first = step();
    happens(first.made.url);
    const second = step();
    expect(second.made.url).not.toBe(first.made.url);
    expect(second.said).toContain(`бүтпөгөн документ калган: Акт 1/2025 ${first.made.url}`);
    expect(rows('Документтер')).toMatchObject([
      { state: 'бүтпөй калган' },
      { state: 'жасалууда', version: 1 },
    ]);
  });
});
