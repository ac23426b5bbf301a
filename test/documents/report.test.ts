// The summary report: the rows of its period and no others, in figures and by name.
import { documents } from '#documents';
import { languages } from '#texts/all';
import { type Case, day, factsOf } from '../rules/support.ts';
import { made, wordsOf } from './support.ts';
import { but, village } from './village.ts';

const acts = ['2025-01-01', '2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01', '2024-12-31'];
const dated: Case = {
  ...village,
  acts: acts.map((date) => ({ act: `АКТ-${date}`, date: day(date) })),
  findings: [],
};

/** The days of the acts that a report of a period lists. */
function actsIn(period: 'firstHalf' | 'secondHalf' | 'year') {
  const facts = factsOf({ ...dated, reports: [{ year: 2025, period }] });
  const words = wordsOf(documents.report.tree('ОТ-001', facts, [], languages.ky));
  return acts.filter((date) => words.includes(`АКТ-${date}`));
}

test.each([
  ['firstHalf', acts.slice(0, 2)],
  ['secondHalf', acts.slice(2, 4)],
  ['year', acts.slice(0, 4)],
] as const)('the acts of %s', (period, within) => {
  expect(actsIn(period)).toEqual(within);
});

test.each([
  ['title', 'ЖЫЙЫНДЫ ОТЧЕТ'],
  ['period', '2025-жыл'],
  ['plan', 'Пландаштырылганы – 1, аткарылганы – 1'],
  ['fix rate with its denominator', 'Табылган кемчиликтер – 3, четтетилгени ырасталганы – 0'],
  [
    'ladder',
    'берилгени – 1, мөөнөтүндө жооп алганы – 0, кабыл алынганы – 1, жарым-жартылай – 0, аткарылганы – 0',
  ],
  ['overdue and the silent', 'Мөөнөтү өткөнү – 1, жооп берилбегени – 0'],
  ['fix rate as a share', '0,0 % (четтетилгени ырасталган 0 ÷ табылган 3)'],
  ['members by name', 'Ж.Эсенов'],
  ['every finding', 'Жеке адамдын үйү жөнүндө'],
])('it states the %s', (_, phrase) => {
  expect(made('report', village).words).toContain(phrase);
});

test.each([
  ['year', { year: null }],
  ['period', { period: null }],
])('without its %s it is a draft', (_, changes) => {
  expect(made('report', but('reports', changes)).missing).toEqual(['dates']);
});

test('the name tells the halves of a year apart', () => {
  const name = (period: string) => made('report', but('reports', { period })).tree.name;
  expect(['firstHalf', 'secondHalf', 'year'].map(name)).toEqual([
    'Жыйынды отчет 2025-1',
    'Жыйынды отчет 2025-2',
    'Жыйынды отчет 2025',
  ]);
});

test('every count by object and by theme has its rows among the sources', () => {
  const { report: words, figures: names, sources } = languages.ky.documents;
  const tables = made('report', village).tree.blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : [],
  );
  const rowsUnder = (header: string) => tables.find((table) => table.header[0] === header)?.rows ?? [];
  const named = tables.filter(({ header }) => header[0] === sources.figure).flatMap(({ rows }) => rows);
  const shown = new Map(named.map(([name = '', count]) => [name, count]));
  const counts = [
    ...rowsUnder(words.object).flatMap(([of, acts, found, fixed, partly]) => [
      [`${of}: ${words.actCount}`, acts],
      [`${of}: ${names.identified}`, found],
      [`${of}: ${names.fixed}`, fixed],
      [`${of}: ${names.partly}`, partly],
    ]),
    ...rowsUnder(words.theme).flatMap(([of, found, fixed, partly]) => [
      [`${of}: ${names.identified}`, found],
      [`${of}: ${names.fixed}`, fixed],
      [`${of}: ${names.partly}`, partly],
    ]),
  ].filter(([, count]) => count !== '0');
  expect(counts.length).toBeGreaterThan(2);
  for (const [name = '', count] of counts) expect([name, shown.get(name)]).toEqual([name, count]);
});
