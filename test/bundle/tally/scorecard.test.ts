// A scorecard by hand: groups side by side with the gap to the provider, no interval, one chart.
import { row, sheet } from '../../../local/demo/row.ts';
import { typeSheets } from '../../../local/demo/write-year.ts';
import { languages } from '../../../src/texts/all.ts';
import { type Product, product } from '../../support/product.ts';
import { rowsIn } from './support.ts';

const { results } = languages.ky.tally;

const card = (title: string, more: Record<string, string> = {}) => ({
  title,
  instrument: 'баалоо картасы',
  ...more,
});
const asked = (survey: string) =>
  ['Тазалыгы', 'Үзгүлтүксүздүгү'].map((text, index) => ({ survey, order: index + 1, text, kind: 'балл' }));
const by = (survey: string, group: string, scores: readonly [string, number | ''][], village = 'Баетов') =>
  scores.map(([question, score]) => ({
    survey,
    question,
    score,
    group,
    village,
    reason: `${group} ${question}`,
    by: group === '' ? 'кызмат көрсөтүүчү' : 'фокус-топ',
    people: group === '' ? '' : 9,
  }));

const cards = [
  sheet('surveys', [row('С-001', card('Суу')), row('С-002', card('Суу, экинчи жолу', { roundOf: 'С-001' }))]),
  sheet(
    'questions',
    [...asked('С-001'), ...asked('С-002')].map((cells, index) => row(`СУ-00${index + 1}`, cells)),
  ),
  sheet(
    'scores',
    [
      ...by('С-001', 'Аялдар', [
        ['СУ-001', 40],
        ['СУ-002', 30],
      ]),
      ...by('С-001', 'Улгайгандар', [['СУ-001', 105]]),
      ...by('С-002', 'Аялдар', [
        ['СУ-003', 55],
        ['СУ-004', 30],
      ]),
      ...by('С-002', 'Жаштар', [['СУ-003', 70]], 'Терек'),
      ...by(
        'С-002',
        '',
        [
          ['СУ-003', 80],
          ['СУ-004', 75],
        ],
        '',
      ),
    ].map((cells, index) => row(`Б-00${index + 1}`, cells)),
  ),
];

describe('results of a scorecard', () => {
  let group: Product;
  beforeAll(async () => {
    group = await product('2024-10-05');
    typeSheets(group.host, cards);
    group.run('checkWorkbook');
    group.run('computeResults');
  });
  afterAll(() => group.host.close());

  const of = (who: string, indicator: string) =>
    rowsIn(group, 'results').find(
      (one) =>
        one.survey === 'С-002 · Суу, экинчи жолу' &&
        one.group === who &&
        `${one.question}`.includes(indicator),
    );

  test('say a group’s score, its reason, the gap to the provider and the round before', () => {
    expect(of('Аялдар', 'Тазалыгы')).toMatchObject({
      answer: results.score,
      village: 'Баетов',
      count: 9,
      score: 55,
      gap: -25,
      before: 40,
      change: '+15,0 пайыздык пункт',
      note: 'Аялдар СУ-003',
      base: '',
      share: '',
      low: '',
      high: '',
    });
    expect(of('Жаштар', 'Тазалыгы')).toMatchObject({ score: 70, gap: -10, before: '', change: '' });
  });

  test('say the provider’s own score, which has no gap to itself', () => {
    expect(of(results.provider, 'Үзгүлтүксүздүгү')).toMatchObject({ score: 75, gap: '', count: '' });
  });

  test('leave a line for an indicator that a group has not rated', () => {
    expect(of('Жаштар', 'Үзгүлтүксүздүгү')).toMatchObject({ score: '', gap: '', note: '' });
  });

  test('say of a number off the scale that it is none, beside the reason', () => {
    const off = rowsIn(group, 'results').find((one) => one.group === 'Улгайгандар');
    expect(off).toMatchObject({
      score: '',
      gap: '',
      note: `${results.offScale.replace('{score}', '105')}. Улгайгандар СУ-001`,
    });
  });

  test('say once that a consensus has no interval', () => {
    const notes = rowsIn(group, 'results').filter(({ note }) => note === results.consensus);
    expect(notes.map(({ survey }) => survey)).toEqual(['С-001 · Суу', 'С-002 · Суу, экинчи жолу']);
  });

  test('are shown in a chart: indicators, and a bar a group and the provider', () => {
    type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const shown = group.host.runAs('FULL', () =>
      (group.host.services.SpreadsheetApp as App)
        .getActiveSpreadsheet()
        .getSheetByName(languages.ky.sheets.home.title)
        ?.getCharts()
        .map((chart) => [
          chart.getOptions().get('title'),
          ...Object.values(chart.getOptions().get('series') as object).map(
            (series: { labelInLegend: string }) => series.labelInLegend,
          ),
          ...chart.getRanges().map((range) => range.getValues().flat().join('/')),
        ]),
    );
    expect(shown?.[1]).toEqual([
      'С-002 · СУ-003 · Суу, экинчи жолу: топтордун баасы, %',
      ...['Аялдар, Баетов', 'Жаштар, Терек', results.provider],
      'СУ-003 · Тазалыгы/СУ-004 · Үзгүлтүксүздүгү',
      ...['55/30', '70/', '80/75'],
    ]);
    expect(shown).toHaveLength(2);
  });

  test('a second run changes nothing', () => {
    const calls = group.calls(() => group.run('computeResults'));
    expect(Object.keys(calls).filter((name) => /Chart$|set/.test(name))).toEqual([]);
  });
});
