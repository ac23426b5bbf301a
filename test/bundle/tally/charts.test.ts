// The charts of the results on the home sheet: made once, changed with the figures, nobody else's touched.
import { languages } from '../../../src/texts/all.ts';
import type { Product } from '../../support/product.ts';
import { batchOf, rowsIn, send, surveyed } from './support.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const HOME = languages.ky.sheets.home.title;

describe('charts of the results', () => {
  let group: Product;
  beforeEach(async () => {
    group = await surveyed();
    const again = batchOf('b', [70, 20, 10], { survey: 'С-002' });
    send(group, batchOf('a', [60, 30, 10]));
    send(group, { ...again, counts: again.counts.map((count) => ({ ...count, question: 'СУ-003' })) });
    group.run('computeResults');
  });
  afterEach(() => group.host.close());

  const onHome = <T>(work: (home: GoogleAppsScript.Spreadsheet.Sheet) => T): T =>
    group.host.runAs('FULL', () => {
      const app = group.host.services.SpreadsheetApp as App;
      const home = app.getActiveSpreadsheet().getSheetByName(HOME);
      if (!home) throw new Error('No home sheet');
      return work(home);
    });
  const titles = () =>
    onHome((home) => home.getCharts().map((chart) => `${chart.getOptions().get('title')}`));
  /** What a chart shows: the texts and figures of its cells, column by column. */
  const shown = () =>
    onHome((home) =>
      home.getCharts().map((chart) => chart.getRanges().map((range) => range.getValues().flat())),
    );

  test('of two rounds one chart stands, with both side by side, group by group', () => {
    expect(titles()).toEqual(['С-002 · СУ-003 · Суу, экинчи жолу: канааттангандар, %']);
    const groups = ['Бардыгы', 'Аялдар', 'Эркектер', 'Көрсөтүлгөн эмес'];
    expect(shown()).toEqual([[groups, [66.67, 66.67, '', ''], [77.78, 77.78, '', '']]]);
  });

  test('it stands below all that the home sheet tells', () => {
    const [row = 0, last = 0] = onHome((home) => [
      home.getCharts()[0]?.getContainerInfo().getAnchorRow(),
      home.getLastRow(),
    ]);
    expect(row).toBeGreaterThan(last);
  });

  test('a second run changes nothing', () => {
    const calls = group.calls(() => group.run('computeResults'));
    expect(Object.keys(calls).filter((name) => /Chart$|set/.test(name))).toEqual([]);
    expect(titles()).toHaveLength(1);
  });

  test('more figures change the one chart, which stays where people moved it', () => {
    onHome((home) => {
      const [chart] = home.getCharts();
      if (chart) home.updateChart(chart.modify().setPosition(40, 2, 5, 5).build());
    });
    const small = batchOf('c', [24, 16, 0], { survey: 'С-003' });
    send(group, { ...small, counts: small.counts.map((count) => ({ ...count, question: 'СУ-005' })) });
    send(group, batchOf('d', [1, 1, 1], { village: 'Терек' }));
    group.run('computeResults');
    expect(titles()).toEqual([
      'С-002 · СУ-003 · Суу, экинчи жолу: канааттангандар, %',
      'С-003 · СУ-005 · Жол: канааттангандар, %',
    ]);
    expect(onHome((home) => home.getCharts()[0]?.getContainerInfo().getAnchorRow())).toBe(40);
    expect(shown()[1]).toEqual([
      ['Бардыгы', 'Аялдар', 'Эркектер', 'Көрсөтүлгөн эмес'],
      [60, 60, '', ''],
    ]);
    const satisfied = rowsIn(group, 'results').find(
      ({ survey, answer }) =>
        survey === 'С-002 · Суу, экинчи жолу' && answer === languages.ky.tally.results.satisfaction,
    );
    expect(shown()[0]?.[2]?.[0]).toBe(satisfied?.share);
  });

  test('a chart of people’s own is left alone, whatever it is called', () => {
    onHome((home) => {
      const own = home
        .newChart()
        .asBarChart()
        .setTitle('С-001 · СУ-001 · меники')
        .addRange(home.getRange('B4:B6'))
        .addRange(home.getRange('C4:C6'))
        .setPosition(4, 5, 0, 0)
        .build();
      home.insertChart(own);
    });
    group.run('computeResults');
    group.run('computeResults');
    expect(titles()).toContain('С-001 · СУ-001 · меники');
    expect(titles()).toHaveLength(2);
  });

  test('a chart that was deleted is made again; a survey without figures loses its own', () => {
    onHome((home) => {
      for (const chart of home.getCharts()) home.removeChart(chart);
    });
    group.run('computeResults');
    expect(titles()).toHaveLength(1);
    group.host.runAs('FULL', () => {
      const app = group.host.services.SpreadsheetApp as App;
      const tally = app.getActiveSpreadsheet().getSheetByName(languages.ky.sheets.tally.title);
      tally?.getRange(4, 1, 6, tally.getLastColumn()).clearContent();
    });
    group.run('computeResults');
    expect(titles()).toEqual([]);
  });
});
