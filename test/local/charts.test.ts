// Charts of a sheet: made, found again, changed, removed; they stay where people put them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, type Host, type HostOptions } from '../../local/host.ts';
import { appOf, newSheet } from './support.ts';

/** A chart of two series over A2:C4. */
function charted(options: HostOptions = {}) {
  const made = newSheet(options);
  const { sheet } = made;
  sheet.getRange('A1:C4').setValues([
    ['топ', 'мурда', 'азыр'],
    ['Бардыгы', 50, 60],
    ['Аялдар', 55, 62],
    ['Эркектер', 45, ''],
  ]);
  const chart = sheet
    .newChart()
    .asBarChart()
    .setTitle('Канааттануу')
    .setRange(0, 100)
    .addRange(sheet.getRange('A2:A4'))
    .addRange(sheet.getRange('B2:B4'))
    .addRange(sheet.getRange('C2:C4'))
    .setOption('series', { 0: { labelInLegend: 'С-001' }, 1: { labelInLegend: 'С-002' } })
    .setPosition(6, 2, 0, 0)
    .build();
  sheet.insertChart(chart);
  return made;
}

describe('a chart', () => {
  test('is found again with its title, its ranges and its place', () => {
    const [chart, ...others] = charted().sheet.getCharts();
    expect(others).toEqual([]);
    expect(chart?.getChartId()).toBe(1);
    expect(chart?.getOptions().get('title')).toBe('Канааттануу');
    expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(['A2:A4', 'B2:B4', 'C2:C4']);
    expect(chart?.getContainerInfo().getAnchorRow()).toBe(6);
    expect(chart?.getContainerInfo().getAnchorColumn()).toBe(2);
  });

  test('changed it keeps its place, and follows the rows it shows', () => {
    const { sheet } = charted();
    sheet.insertRowsBefore(1, 1);
    const [chart] = sheet.getCharts();
    expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(['A3:A5', 'B3:B5', 'C3:C5']);
    const ranges = ['A3:A4', 'C3:C4'].map((a1) => sheet.getRange(a1));
    const builder = chart?.modify().clearRanges() ?? sheet.newChart();
    for (const range of ranges) builder.addRange(range);
    sheet.updateChart(builder.setOption('title', 'Башка').build());
    const [changed, ...others] = sheet.getCharts();
    expect(others).toEqual([]);
    expect(changed?.getOptions().get('title')).toBe('Башка');
    expect(changed?.getRanges().map((range) => range.getA1Notation())).toEqual(['A3:A4', 'C3:C4']);
    expect(changed?.getContainerInfo().getAnchorRow()).toBe(7);
  });

  test('is removed', () => {
    const { sheet } = charted();
    const [chart] = sheet.getCharts();
    if (chart) sheet.removeChart(chart);
    expect(sheet.getCharts()).toEqual([]);
  });

  const shown = (host: Host) =>
    appOf(host)
      .getActive()
      .getSheetByName('Мүчөлөр')
      ?.getCharts()
      .map((chart) => [
        chart.getOptions().get('title'),
        chart.getOptions().get('series'),
        ...chart.getRanges().map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`),
        chart.getContainerInfo().getAnchorRow(),
        chart.getContainerInfo().getAnchorColumn(),
      ]);

  test('stays in the workbook’s file', () => {
    const directory = mkdtempSync(join(tmpdir(), 'charts-'));
    const { host } = charted({ directory });
    const before = shown(host);
    expect(before).toHaveLength(1);
    host.close();
    const again = createHost({ directory });
    expect(shown(again)).toEqual(before);
    again.close();
    rmSync(directory, { recursive: true });
  });

  test('goes out as .xlsx and comes in again', async () => {
    const { host } = charted();
    const again = createHost({ workbook: await host.xlsx() });
    expect(shown(again)).toEqual(shown(host));
    expect(shown(again)).toHaveLength(1);
  });

  test('without a series it is refused', () => {
    const { sheet } = newSheet();
    const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:A3')).build();
    expect(() => sheet.insertChart(chart)).toThrow(/at least one series/);
  });

  test('an option that cannot be shown is not passed over', () => {
    const { sheet } = newSheet();
    expect(() => sheet.newChart().asBarChart().setOption('curveType', 'function')).toThrow(/curveType/);
  });
});
