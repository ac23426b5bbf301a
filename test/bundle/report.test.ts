// The report of the demo year against its own workbook: every figure counted once more from the cells; and nothing personal in public.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_DAY } from '../../local/demo/day.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import { year } from '../../local/demo/year/index.ts';
import { createHost, type Host } from '../../local/host.ts';
import { partOf } from '../support/docx-words.ts';
import { ANNEX, builtBundle } from '../support/product.ts';

type Row = Readonly<Record<string, unknown>>;

interface Tab {
  getDataRange(): { getValues(): unknown[][] };
}

interface Spreadsheets {
  getActiveSpreadsheet(): { getSheetByName(name: string): Tab };
}

let folder: string;
let host: Host;
const words: Record<'report' | 'publicReport' | 'onePage', string> = {
  report: '',
  publicReport: '',
  onePage: '',
};
let sources: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  const built = await builtBundle();
  host = createHost({ directory: folder, today: DEMO_DAY });
  const bundle = host.load(built);
  host.run(bundle, 'setUpWorkbook', ['ky']);
  host.run(bundle, 'readGroupList', [ANNEX, '№ 12-5', '2024-09-17']);
  typeSheets(host, year);
  host.run(bundle, 'checkWorkbook', []);
  for (const id of ['report', 'publicReport', 'onePage'] as const) {
    const { name } = host.run(bundle, 'makeDocument', [id, 'ОТ-005']) as { name: string };
    host.flush();
    const xml = documentOf(name);
    words[id] = xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    if (id === 'report') sources = new Map(rowsOf(xml).map(([figure = '', ...rest]) => [figure, rest]));
  }
});

afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true });
});

function documentOf(name: string): string {
  const file = readdirSync(folder).find((each) => each === `${name}.docx`);
  if (file === undefined) throw new Error(`no ${name}.docx`);
  return partOf(readFileSync(join(folder, file)), 'word/document.xml');
}

/** The cells of every table row of a document. */
function rowsOf(xml: string): readonly (readonly string[])[] {
  const text = (part: string) => part.replace(/<[^>]+>/g, '').trim();
  return xml
    .split('<w:tr>')
    .slice(1)
    .map((row) => row.split('<w:tc>').slice(1).map(text));
}

/** The rows of a tab by its key row, dates as `YYYY-MM-DD`. */
function records(tab: string): readonly Row[] {
  const { getActiveSpreadsheet } = host.services.SpreadsheetApp as unknown as Spreadsheets;
  const grid = host.runAs('FULL', () =>
    getActiveSpreadsheet().getSheetByName(tab).getDataRange().getValues(),
  );
  const [keys = [], , , ...rows] = grid;
  const plain = (value: unknown) =>
    Object.prototype.toString.call(value) === '[object Date]'
      ? (value as Date).toLocaleDateString('sv-SE', { timeZone: 'Asia/Bishkek' })
      : value;
  return rows
    .map((row) => Object.fromEntries(keys.map((key, at) => [`${key}`, plain(row[at])])))
    .filter(({ number }) => number !== '');
}

/** `К-001…К-003, К-012` as the numbers it stands for. */
function expanded(ranges: string): readonly string[] {
  if (ranges === '–') return [];
  return ranges.split(', ').flatMap((range) => {
    const [first = '', last = first] = range.split('…');
    const [letters, from] = first.split(/-(?=\d+$)/) as [string, string];
    const to = Number(last.split(/-(?=\d+$)/)[1]);
    return Array.from(
      { length: to - Number(from) + 1 },
      (_, at) => `${letters}-${`${Number(from) + at}`.padStart(3, '0')}`,
    );
  });
}

const isPast = (date: unknown) => typeof date === 'string' && /^\d{4}-/.test(date) && date <= DEMO_DAY;
const inYear = (date: unknown) =>
  typeof date !== 'string' || !/^\d{4}-/.test(date) || date.startsWith('2025');
const finished = (one: Row) => one.finished === 'ооба';
const problem = (one: Row) => one.good !== 'ооба';
const fixed = (one: Row) => problem(one) && one.state === 'четтетилди' && one.verified !== '';
const doneItems = () =>
  records('Иш-чаралар')
    .filter(finished)
    .map((one) => one.plan);

/** What each figure of the report counts, by the cells alone. */
const COUNTED: readonly (readonly [figure: string, tab: string, counts: (one: Row) => boolean])[] = [
  ['Пландаштырылганы', 'Иш план', ({ year }) => year === 2025],
  ['Аткарылганы', 'Иш план', (one) => one.year === 2025 && doneItems().includes(one.number)],
  ['Табылган кемчиликтер', 'Кемчиликтер', problem],
  ['Четтетилгени ырасталганы', 'Кемчиликтер', fixed],
  ['Жакшы натыйжалар', 'Кемчиликтер', (one) => !problem(one)],
  ['Берилгени', 'Сунуштамалар', () => true],
  ['Кабыл алынганы', 'Сунуштамалар', ({ answer }) => answer === 'кабыл алынды'],
  [
    'Жарым-жартылай кабыл алынганы',
    'Сунуштамалар',
    ({ answer }) => /^жарым.*кабыл алынды$/.test(`${answer}`),
  ],
  ['Аткарылганы текшерилгени', 'Сунуштамалар', ({ done, verifiedBy }) => isPast(done) && verifiedBy !== ''],
  ['Жооп берилбеген сунуштамалар', 'Сунуштамалар', ({ answer }) => answer === 'жооп жок'],
  ['Актылар', 'Актылар', ({ date }) => inYear(date)],
  ['Каралган актылар', 'Актылар', ({ considered }) => isPast(considered)],
  [
    'Топтун жыйналыштары',
    'Жыйналыштар',
    ({ form, date }) => ['', 'топтун жыйналышы'].includes(`${form}`) && isPast(date) && inYear(date),
  ],
];

test.each(COUNTED)('%s: its number and its rows are those of «%s»', (figure, tab, counts) => {
  const numbers = records(tab)
    .filter(counts)
    .map(({ number }) => number);
  const lines = rowsOf(documentOf('Жыйынды отчет 2025')).filter(
    ([name, , sheet]) => name === figure && sheet === tab,
  );
  expect(lines.map(([, count]) => Number(count))).toEqual([numbers.length]);
  expect([...expanded(lines[0]?.[3] ?? '')].sort()).toEqual([...numbers].sort());
});

test('the sentences, tables and charts state the same figures as the list of sources', () => {
  const count = (figure: string) => Number(sources.get(figure)?.[0]);
  const [identified, repaired] = [count('Табылган кемчиликтер'), count('Четтетилгени ырасталганы')];
  expect(words.report).toContain(
    `Табылган кемчиликтер – ${identified}, четтетилгени ырасталганы – ${repaired}.`,
  );
  expect(words.report).toContain(`Четтетилгени ырасталганы: ${repaired}`);
  expect(words.report).toContain(`Берилгени: ${count('Берилгени')}`);
});

test('a share of the survey is that of the tally', () => {
  const lines = records('Эсептөө').filter(
    ({ question, answer, entry }) => question === 'СУ-004' && answer === 'канааттанам' && entry === 'биринчи',
  );
  const count = lines.reduce((sum, { all }) => sum + Number(all), 0);
  expect(count).toBe(89);
  for (const id of ['report', 'publicReport'] as const) expect(words[id]).toContain(`44,5 % (${count})`);
});

/** Those whose names may be reported: they hold an office of the group. */
const holdsOffice = ({ role }: Row) => role !== '' && role !== 'мүчө';

describe.each(['publicReport', 'onePage'] as const)('%s carries no personal data:', (id) => {
  test('no name of a member without an office, of a candidate or of anybody drawn in', () => {
    const members = records('Мүчөлөр').filter((one) => !holdsOffice(one));
    const others = [...records('Талапкерлер'), ...records('Тартылгандар')];
    const officers = records('Мүчөлөр')
      .filter(holdsOffice)
      .map(({ name }) => name);
    const names = [...members, ...others].map(({ name }) => `${name}`).filter((name) => name !== '');
    const shown = names.filter((name) => words[id].includes(name) && !officers.includes(name));
    expect(names.length).toBeGreaterThan(15);
    expect(shown).toEqual([]);
  });

  test('no telephone, e-mail, birth date or contact', () => {
    const contacts = [...records('Мүчөлөр'), ...records('Объекттер'), ...records('Тартылгандар')]
      .flatMap(({ contacts: given, email, birthDate }) => [given, email, birthDate])
      .map((given) => `${given ?? ''}`)
      .filter((given) => given !== '');
    expect(contacts.length).toBeGreaterThan(5);
    expect(contacts.filter((given) => words[id].includes(given))).toEqual([]);
    expect(words[id]).not.toMatch(/[\w.]+@[\w.]+|\+?996|\b0[2357]\d\d[ -]?\d/);
  });

  test('no finding whose access is not stated to be open', () => {
    const closed = records('Кемчиликтер').filter(({ access }) => access !== 'ачык');
    expect(closed.length).toBeGreaterThan(0);
    expect(closed.filter(({ found }) => found !== '' && words[id].includes(`${found}`))).toEqual([]);
  });
});
