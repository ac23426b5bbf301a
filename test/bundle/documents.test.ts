// Every document of a small group through the bundle: made, linked, numbered in versions, and readable as .docx.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import { type Bundle, createHost, type Host } from '../../local/host.ts';
import { wordsIn } from '../support/docx-words.ts';
import { builtBundle } from '../support/product.ts';

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly {
    readonly row: string | null;
    readonly name: string;
    readonly url: string;
    readonly missing: readonly string[];
  }[];
}

interface Answer {
  readonly name: string;
  readonly url: string;
  readonly row: string | null;
  readonly missing: readonly string[];
  readonly message: string;
}

const LIST = `Топтун курамы
1. А.Асанов – айыл тургуну, топтун жетекчиси
2. Б.Үсөнова – айыл тургуну
3. В.Төлөев – айыл тургуну
4. Г.Каримова – айыл башчысы
5. Д.Жумаев – депутат`;

const SHEETS = [
  sheet('meetings', [
    row('Ж-001', {
      date: '2025-02-03',
      place: 'Клуб',
      form: 'топтун жыйналышы',
      present: 'М-001, М-002, М-003',
    }),
  ]),
  sheet('decisions', [row('Ч-001', { meeting: 'Ж-001', question: 'Иш план', decision: 'Колдоого алынсын' })]),
  sheet('objects', [
    row('О-001', {
      name: '«Таза суу» ишканасы',
      type: 'муниципалдык ишкана же мекеме',
      head: 'К.Токтогулов',
    }),
  ]),
  sheet('plan', [
    row('ИП-001', { year: 2025, what: 'Сууну текшерүү', object: 'О-001', discussed: '2025-01-20' }),
  ]),
  sheet('conflicts', [
    row('КК-001', { member: 'М-005', kind: 'жеке кызыкчылык', object: 'О-001', toldChair: '2025-03-04' }),
  ]),
  sheet('candidates', [
    row('Т-001', {
      name: 'А.Асанов',
      gatheringDate: '2024-11-20',
      gatheringPlace: 'Клуб',
      present: 60,
      votes: 40,
    }),
  ]),
  sheet('surveys', [row('С-001', { title: 'Таза суу', approached: 100 })]),
  sheet('questions', [row('СУ-001', { survey: 'С-001', text: 'Суу кандай?', options: 'жакшы\nжаман' })]),
  sheet('acts', [row('АК-001', { purpose: 'Сууну текшерүү', object: 'О-001', date: '2025-04-10' })]),
  sheet('findings', [
    row('Ф-001', { act: 'АК-001', object: 'О-001', found: 'Суу үзгүлтүккө учурайт', criterion: 'Келишим' }),
  ]),
  sheet('letters', [
    row('КТ-001', {
      kind: 'суроо-талап',
      letter: '3',
      addressee: 'объект',
      object: 'О-001',
      about: 'Келишим',
    }),
    row('КТ-002', {
      kind: 'проблемалар жөнүндө маалымдоо',
      letter: '4',
      addressee: 'объект',
      object: 'О-001',
    }),
  ]),
];

let folder: string;
let host: Host;
let bundle: Bundle;
const call = <T>(name: string, ...args: unknown[]) => host.run(bundle, name, args) as T;
const shown = () => call<{ documents: readonly Shown[] }>('readSidebar', null).documents;
const made = new Map<string, Answer>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  const built = await builtBundle();
  host = createHost({ directory: folder, today: '2025-12-22' });
  bundle = host.load(built);
  call('setUpWorkbook', 'ky');
  call('readGroupList', LIST, '№ 7-2', '2024-12-02');
  call('makeReportDocument');
  typeSheets(host, SHEETS);
  call('checkWorkbook');
  for (const { id, rows } of shown())
    for (const one of rows.slice(0, 1)) made.set(id, call('makeDocument', id, one.row));
  host.flush();
});

afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true });
});

/** The words of a document's file. */
function wordsOf(name: string): string {
  const file = readdirSync(folder).find((each) => each === `${name.replace(/\//g, ' ')}.docx`);
  if (file === undefined) throw new Error(`no ${name}.docx`);
  return wordsIn(readFileSync(join(folder, file)));
}

test('every kind was made', () => {
  expect([...made.keys()]).toEqual(shown().map(({ id }) => id));
  expect(made.size).toBe(23);
});

test.each([
  ['act', 'Сууну текшерүү'],
  ['cover', 'К.Токтогулов'],
  ['report', 'Г.Каримова'],
  ['publicReport', 'А.Асанов'],
  ['onePage', 'ЭЛ ҮЧҮН КЫСКАЧА ОТЧЕТ'],
  ['spoken', 'Урматтуу айылдаштар'],
  ['minutes', 'Колдоого алынсын'],
  ['plan', 'БЕКИТИЛГЕН'],
  ['request', 'Келишим'],
  ['problems', 'Суу үзгүлтүккө учурайт'],
  ['measures', 'ЖАЛПЫЛАНГАН МААЛЫМАТ'],
  ['declaration', 'Д.Жумаев'],
  ['suspension', 'Д.Жумаев'],
  ['gathering', 'көпчүлүк добуш алды'],
  ['formation', '5 мүчөдөн турган'],
  ['firstMeeting', '2025-жылдын 3-февралы'],
  ['inventory', 'САКТАЛГАН ДОКУМЕНТТЕРДИН ТИЗМЕГИ'],
  ['passport', '5.2.3'],
  ['questionnaire', '☐ жакшы'],
  ['tallySheet', 'ДОБУШТАРДЫ ЭСЕПТӨӨ БАРАГЫ'],
  ['groupGuide', 'Суу кандай?'],
  ['visitChecklist', 'БАРЫП КӨРҮҮНҮН ТЕКШЕРҮҮ БАРАГЫ'],
  ['attendanceList', 'КАТЫШУУЧУЛАРДЫН ТИЗМЕСИ'],
])('%s opens as .docx and says «%s»', (id, phrase) => {
  const { name, missing } = made.get(id) as Answer;
  const words = wordsOf(name);
  expect(words).toContain(phrase);
  expect(words.includes('ДОЛБООР')).toBe(missing.length > 0);
});

test('each link is found again by its row', () => {
  for (const { id, rows } of shown()) expect([id, rows[0]?.url]).toEqual([id, made.get(id)?.url]);
});

/** Types over a cell of the row that stands in a line of a tab, counted from 1. */
function retype(tab: string, line: number, column: string, text: string): void {
  const app = host.services.SpreadsheetApp as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  host.runAs('FULL', () => {
    const typed = app.getActiveSpreadsheet().getSheetByName(tab);
    const [keys = []] = typed?.getDataRange().getValues() ?? [];
    typed?.getRange(line, keys.indexOf(column) + 1).setValue(text);
  });
}

test('a second making of changed rows is a version of its own; nothing that stood there is changed', () => {
  const before = shown().find(({ id }) => id === 'minutes')?.rows[0]?.url;
  expect(call<Answer>('makeDocument', 'minutes', 'Ж-001').url).toBe(before);
  retype('Жыйналыштар', 4, 'place', 'Мектеп');
  const again = call<Answer>('makeDocument', 'minutes', 'Ж-001');
  const rows = shown().find(({ id }) => id === 'minutes')?.rows;
  expect(rows?.[0]?.url).toBe(again.url);
  expect(again.url).not.toBe(before);
  expect(again.name).toBe(`${made.get('minutes')?.name}, 2-нуска`);
});

test('a row that is not there is refused in a sentence that names its sheet', () => {
  expect(() => call('makeDocument', 'minutes', 'Ж-099')).toThrow(/«Жыйналыштар» барагынан/);
  expect(() => call('makeDocument', 'minutes', null)).toThrow(/«Жыйналыштар» барагынан/);
});
