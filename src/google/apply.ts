// Carries out changes on the spreadsheet, in order.
import type { Accepts, Change, Highlight, Look, TabRef, Validate } from '#core/change';
import { addressOf } from '#core/letters';
import { fromCell } from './cells.ts';
import { putChart, removeChart } from './sheet-charts.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/**
 * Applies every change; a tab that the list makes is known by its name from then on.
 * @param sheets the tabs that were there before, by their ids; asked for only where a change is to one of them
 */
export function applyChanges(
  book: Spreadsheet,
  sheets: () => ReadonlyMap<number, Sheet>,
  changes: readonly Change[],
): void {
  const made = new Map<string, Sheet>();
  const sizes = new Map<Sheet, Size>();
  const sheetOf = (tab: TabRef): Sheet => {
    const sheet = typeof tab === 'number' ? sheets().get(tab) : made.get(tab);
    if (!sheet) throw new Error(`No tab ${tab}`);
    return sheet;
  };
  for (const change of changes) {
    if (change.kind === 'makeTab') {
      const sheet = book.insertSheet(change.name, change.index);
      made.set(change.name, sheet);
    } else if (change.kind === 'chart') putChart(sheetOf(change.tab), sheetOf, change);
    else applyTo(sheetOf(change.tab), change, sizes);
  }
}

function applyTo(
  sheet: Sheet,
  change: Exclude<Change, { kind: 'makeTab' | 'chart' }>,
  sizes: Map<Sheet, Size>,
): void {
  switch (change.kind) {
    case 'cells': {
      const columns = change.cells[0]?.length ?? 0;
      grow(sheet, change.row + change.cells.length - 1, change.column + columns - 1, sizes);
      sheet
        .getRange(change.row, change.column, change.cells.length, columns)
        .setValues(change.cells.map((row) => row.map(fromCell)));
      break;
    }
    case 'formula':
      sheet.getRange(change.row, change.column).setFormula(change.formula);
      break;
    case 'insertRow':
      sheet.insertRowsBefore(change.before, 1);
      sizes.delete(sheet);
      break;
    case 'unmerge':
      for (const merged of rangeOf(sheet, change).getMergedRanges()) merged.breakApart();
      break;
    case 'shapeTab':
      sheet.setTabColor(change.color);
      grow(sheet, change.rows, change.columns, sizes);
      break;
    case 'showTab':
      if (change.shown) sheet.showSheet();
      else sheet.hideSheet();
      break;
    case 'frame':
      sheet.hideRows(change.hiddenRow);
      sheet.setFrozenRows(change.frozenRows);
      break;
    case 'width':
      sheet.setColumnWidths(change.column, change.columns, change.pixels);
      break;
    case 'style':
      styles[change.look](sheet.getRangeList(change.areas.map(addressOf)));
      break;
    case 'validate':
      validate(rangeOf(sheet, change), change);
      break;
    case 'highlight':
      highlight(sheet, change);
      break;
    case 'protect':
      protect(sheet, rangeOf(sheet, change), change.description);
      break;
    case 'removeChart':
      removeChart(sheet, change.id);
      break;
    case 'activate':
      sheet.getRange(change.row, change.column).activate();
      break;
  }
}

function grow(sheet: Sheet, rows: number, columns: number, sizes: Map<Sheet, Size>): void {
  const size = sizes.get(sheet) ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (rows > size.rows) sheet.insertRowsAfter(size.rows, rows - size.rows);
  if (columns > size.columns) sheet.insertColumnsAfter(size.columns, columns - size.columns);
  sizes.set(sheet, { rows: Math.max(rows, size.rows), columns: Math.max(columns, size.columns) });
}

/** How far a sheet's grid reaches, asked for once in a run of changes. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Extent): Range {
  return sheet.getRange(row, column, rows, columns);
}

const styles: Readonly<Record<Look, (ranges: RangeList) => void>> = {
  title: (ranges) => ranges.setFontWeight('bold').setFontSize(13),
  header: (ranges) =>
    ranges.setFontWeight('bold').setBackground('#e8eef7').setWrap(true).setVerticalAlignment('middle'),
  computedHeader: (ranges) =>
    ranges.setFontWeight('bold').setBackground('#dddddd').setWrap(true).setVerticalAlignment('middle'),
  computed: (ranges) => ranges.setBackground('#f3f3f3'),
  wrapped: (ranges) => ranges.setWrap(true).setVerticalAlignment('top'),
  machine: (ranges) =>
    ranges.setFontSize(7).setFontColor('#999999').setWrap(false).setVerticalAlignment('top'),
  date: (ranges) => ranges.setNumberFormat('dd.mm.yyyy'),
};

function validate(range: Range, { accepts }: Validate): void {
  range.setDataValidation(ruleFor(accepts).setAllowInvalid(true).build());
}

function ruleFor(accepts: Accepts): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const rule = SpreadsheetApp.newDataValidation();
  if (accepts.kind === 'words') return rule.requireValueInList([...accepts.words], true);
  return rule.requireDate();
}

/** Protects a range once: what carries the same words over the same cells is there already. */
function protect(sheet: Sheet, range: Range, description: string): void {
  const there = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .some(
      (one) =>
        one.getDescription() === description && one.getRange().getA1Notation() === range.getA1Notation(),
    );
  if (!there) range.protect().setDescription(description).setWarningOnly(true);
}

/** Replaces the product's own highlighting and leaves people's rules where they are, before ours. */
function highlight(sheet: Sheet, { marker, rules }: Highlight): void {
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, marker));
  const ours = rules.map(({ formula, background, bold, ...area }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setBold(bold)
      .setRanges([rangeOf(sheet, area)])
      .build(),
  );
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule, marker: string): boolean {
  const values: readonly unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => `${value}`.includes(marker));
}
