// Every document of a small group through the bundle: made, linked, numbered in versions, and readable as .docx.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import { type Bundle, createHost, type Host } from '../../local/host.ts';
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

interface Told {
  readonly name: string;
  readonly url: string;
  readonly row: string | null;
  readonly missing: readonly string[];
  readonly said: string;
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
const made = new Map<string, Told>();

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

/** The words of a .docx, its header's first. */
function wordsOf(name: string): string {
  const file = readdirSync(folder).find((each) => each === `${name.replace(/\//g, ' ')}.docx`);
  if (file === undefined) throw new Error(`no ${name}.docx`);
  const parts = unzipSync(readFileSync(join(folder, file)));
  const texts = Object.keys(parts)
    .filter((path) => /^word\/(header\d*|document)\.xml$/.test(path))
    .sort()
    .reverse();
  return texts.map((path) => strFromU8(parts[path] as Uint8Array).replace(/<[^>]+>/g, ' ')).join(' ');
}

test('every kind was made', () => {
  expect([...made.keys()]).toEqual(shown().map(({ id }) => id));
  expect(made.size).toBe(17);
});

test.each([
  ['act', 'Сууну текшерүү'],
  ['cover', 'К.Токтогулов'],
  ['report', 'Г.Каримова'],
  ['publicReport', 'А.Асанов'],
  ['onePage', 'ЭЛ ҮЧҮН КЫСКАЧА ОТЧЕТ'],
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
])('%s opens as .docx and says «%s»', (id, said) => {
  const { name, missing } = made.get(id) as Told;
  const words = wordsOf(name);
  expect(words).toContain(said);
  expect(words.includes('ДОЛБООР')).toBe(missing.length > 0);
});

test('each link is found again by its row', () => {
  for (const { id, rows } of shown()) expect([id, rows[0]?.url]).toEqual([id, made.get(id)?.url]);
});

test('a second making is a version of its own; nothing that stood there is changed', () => {
  const before = shown().find(({ id }) => id === 'minutes')?.rows[0]?.url;
  const again = call<Told>('makeDocument', 'minutes', 'Ж-001');
  const rows = shown().find(({ id }) => id === 'minutes')?.rows;
  expect(rows?.[0]?.url).toBe(again.url);
  expect(again.url).not.toBe(before);
  const act = call<Told>('makeDocument', 'act', 'АК-001');
  expect(act.name).toBe(`${made.get('act')?.name}, 2-нуска`);
});

test('a row that is not there is refused in a sentence that names its sheet', () => {
  expect(() => call('makeDocument', 'minutes', 'Ж-099')).toThrow(/«Жыйналыштар» барагынан/);
  expect(() => call('makeDocument', 'minutes', null)).toThrow(/«Жыйналыштар» барагынан/);
});
