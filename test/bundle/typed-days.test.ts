// Days typed beside acts and reports, as older workbooks have them, become letters once a person has asked for it (8.2, 4.3).
import { row, sheet } from '../../local/demo/row.ts';
import type { Saved } from '../../local/host.ts';
import type { CheckAnswer, DeadlinePage, ShownLetter } from '../../src/commands/server.ts';
import { type Product, reopened, typed } from '../support/product.ts';
import { rowsIn } from '../support/rows.ts';

const TODAY = '2025-06-01';
const ACT = {
  date: '2025-04-24',
  state: 'жиберилди',
  object: 'О-001',
  sentObject: '2025-04-25',
  receivedObject: '2025-04-28',
  answeredObject: '2025-05-06',
  copyToGroup: '2025-05-06',
  sentExecutive: '2025-04-25',
  receivedExecutive: '2025-04-29',
  sentKenesh: '2025-04-25',
  receivedKenesh: '2025-04-30',
};
const SHEETS = [
  sheet('objects', [row('О-001', { name: '«Таза суу» ишканасы', type: 'муниципалдык ишкана же мекеме' })]),
  sheet('acts', [row('АК-001', ACT)]),
  sheet('reports', [row('ОТ-001', { year: 2024, sentKenesh: '2025-02-03' })]),
];

let one: Product;
let kept: Saved;
beforeAll(async () => {
  kept = await typed(TODAY, SHEETS);
});
beforeEach(async () => {
  one = await reopened(TODAY, kept);
});
afterEach(() => one.host.close());

const lacking = () => one.run<readonly ShownLetter[]>('readTypedDays', null);
const seen = () => lacking().map(({ letter }) => letter);
const letters = () => rowsIn(one, 'Кат алышуу');
const cells = (tab: string) => one.cells(tab).slice(3);
/** What stands in the columns that people fill. */
const typedOf = (tab: string, keys: readonly string[]) =>
  rowsIn(one, tab).map((line) => keys.map((key) => line[key]));
const values = () =>
  one
    .run<CheckAnswer>('checkWorkbook')
    .verdicts.filter(({ rule }) => /^(4\.3-[13]0|8\.2|7\.3\.1-report)/.test(rule))
    .map(({ rule, row: of, column, value }) => `${rule} ${of} ${column} ${value}`);

test('what would be written is shown first, and nothing is', () => {
  const before = cells('Кат алышуу');
  expect(lacking().map(({ paper, addressee, days }) => `${paper} → ${addressee}: ${days}`)).toEqual([
    expect.stringMatching(
      /^АК-001.* → объект: Жиберилген күнү: 25\.04\.2025 · .*28\.04\.2025 · .*06\.05\.2025 · .*06\.05\.2025$/,
    ),
    expect.stringMatching(/^АК-001.* → аткаруу органы: .*25\.04\.2025 · .*29\.04\.2025$/),
    expect.stringMatching(/^АК-001.* → жергиликтүү кеңеш: .*25\.04\.2025 · .*30\.04\.2025$/),
    expect.stringMatching(/^ОТ-001.* → жергиликтүү кеңеш: .*03\.02\.2025$/),
  ]);
  expect(one.run<DeadlinePage>('readDeadlines', null, 0).typed).toBe(4);
  expect(cells('Кат алышуу')).toEqual(before);
});

test('letters are appended, the typed days stay, and verdicts say what they said', () => {
  const acts = typedOf('Актылар', Object.keys(ACT));
  const before = values();
  expect(before.length).toBeGreaterThan(0);
  expect(one.run('enterLetters', seen())).toBe('«Кат алышуу» барагына жазылган каттар: 4.');
  expect(letters()).toMatchObject([
    { number: 'КТ-001', kind: 'акт', act: 'АК-001', addressee: 'объект', object: 'О-001', letter: '' },
    { number: 'КТ-002', kind: 'акт', act: 'АК-001', addressee: 'аткаруу органы', object: '' },
    { number: 'КТ-003', kind: 'акт', act: 'АК-001', addressee: 'жергиликтүү кеңеш' },
    { number: 'КТ-004', kind: 'отчет', report: 'ОТ-001', addressee: 'жергиликтүү кеңеш' },
  ]);
  expect(typedOf('Актылар', Object.keys(ACT))).toEqual(acts);
  expect(values()).toEqual(before);
  expect(lacking()).toEqual([]);
  expect(one.run<DeadlinePage>('readDeadlines', null, 0).typed).toBe(0);
});

test('asked for twice, or of days that have changed since they were seen, nothing is written', () => {
  const wanted = seen();
  one.run('enterLetters', wanted);
  const after = cells('Кат алышуу');
  const nothing = 'Бул даталар «Кат алышуу» барагында бар же өзгөргөн, ошондуктан эч нерсе жазылган жок.';
  expect(one.run('enterLetters', wanted)).toBe(nothing);
  const [first] = wanted;
  expect(one.run('enterLetters', [{ ...first, days: { sent: '2025-04-26' } }])).toBe(nothing);
  expect(cells('Кат алышуу')).toEqual(after);
});

test('a letter that is there gets the days that it lacks, and keeps what people wrote', async () => {
  one.host.close();
  one = await reopened(
    TODAY,
    await typed(TODAY, [
      ...SHEETS,
      sheet('letters', [
        row('КТ-001', { kind: 'акт', act: 'АК-001', addressee: 'объект', letter: '№ 7', sent: '2025-04-24' }),
      ]),
    ]),
  );
  one.run('enterLetters', seen());
  const [first] = letters();
  expect(first).toMatchObject({ letter: '№ 7', object: '' });
  const days = [first?.sent, first?.received, first?.answered].map((cell) =>
    new Date(cell as Date).getDate(),
  );
  expect(days).toEqual([24, 28, 6]);
  expect(letters()).toHaveLength(4);
});
