// Sheets: their size, protections, conditional formats and charts, by which what was made is found again.
import { putChart } from '../sheet-charts.ts';
import type { Bench, Probe } from './probe.ts';

const MARKER = '⛔';
const WORDS = 'Өзүн-өзү текшерүү';

function formatWith({ sheet }: Bench, formula: string): string {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#f4cccc')
    .setRanges([sheet.getRange(1, 1, 3, 3)])
    .build();
  sheet.setConditionalFormatRules([rule]);
  SpreadsheetApp.flush();
  const [kept] = sheet.getConditionalFormatRules();
  const values: readonly unknown[] = kept?.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.map((value) => `${value}`).join(' ');
}

export const sheetProbes: readonly Probe[] = [
  { id: 'rows of a new tab', assumes: 1000, see: ({ sheet }) => sheet.getMaxRows() },
  { id: 'columns of a new tab', assumes: 26, see: ({ sheet }) => sheet.getMaxColumns() },
  {
    id: 'a protection found again',
    assumes: `${WORDS} A3:B9`,
    see: ({ sheet }) => {
      sheet.getRange(3, 1, 7, 2).protect().setDescription(WORDS).setWarningOnly(true);
      SpreadsheetApp.flush();
      const [one] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return one ? `${one.getDescription()} ${one.getRange().getA1Notation()}` : null;
    },
  },
  {
    id: 'a cell behind a warning',
    assumes: true,
    see: ({ sheet }) => sheet.getRange(3, 1).canEdit(),
  },
  {
    id: 'a format with a sign',
    assumes: true,
    see: (bench) => formatWith(bench, `=ISNUMBER(FIND("${MARKER}";$A1))`).includes(MARKER),
  },
  {
    id: 'a format by rows',
    assumes: true,
    see: (bench) => formatWith(bench, '=ROW($A3)=3').includes('ROW($A3)=3'),
  },
  {
    id: 'a format of another sheet',
    assumes: 'refused',
    see: (bench) => {
      const other = bench.book.getSheets()[0]?.getName() ?? '';
      try {
        return formatWith(bench, `='${other}'!$A$1=1`);
      } catch {
        return 'refused';
      }
    },
  },
  {
    id: 'a chart found again',
    assumes: `${WORDS} G1:G3 H1:H3`,
    see: ({ sheet }) => {
      sheet.getRange(1, 7, 3, 2).setValues([
        ['бир', 1],
        ['эки', 2],
        ['үч', 3],
      ]);
      const tab = sheet.getSheetId();
      const cells = (column: number) => ({ tab, row: 1, column, rows: 3, columns: 1 });
      putChart(sheet, () => sheet, {
        kind: 'chart',
        tab,
        at: { row: 5, column: 7 },
        chart: { title: WORDS, labels: cells(7), series: [{ name: WORDS, cells: cells(8) }], most: 3 },
      });
      SpreadsheetApp.flush();
      const [chart] = sheet.getCharts();
      const ranges = chart?.getRanges().map((range) => range.getA1Notation()) ?? [];
      return chart ? [`${chart.getOptions()?.get('title')}`, ...ranges].join(' ') : null;
    },
  },
  {
    id: 'the row of a chart',
    assumes: 5,
    see: ({ sheet }) => sheet.getCharts()[0]?.getContainerInfo().getAnchorRow() ?? null,
  },
];
