// Carries out changes on the spreadsheet, in order.
import type { Accepts, Change, Highlight, Look, TabRef, Validate } from '#core/change';
import { addressOf } from '#core/letters';
import { fromCell } from './cells.ts';
import type { Days } from './days.ts';
import { putChart, removeChart } from './sheet-charts.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/**
 * Applies every change; a tab that the list makes is known by its name from then on.
 * @param asked what this run has asked for or built so far
 * @param sheets the tabs that were there before, by their ids; asked for only where a change is to one of them
 */
export function applyChanges(
  book: Spreadsheet,
  sheets: () => ReadonlyMap<number, Sheet>,
  changes: readonly Change[],
  asked: Asked,
): void {
  const made = new Map<string, Sheet>();
  const known: Known = { ...asked, made: new Set() };
  const sheetOf = (tab: TabRef): Sheet => {
    const sheet = typeof tab === 'number' ? sheets().get(tab) : made.get(tab);
    if (!sheet) throw new Error(`No tab ${tab}`);
    return sheet;
  };
  for (const change of changes) {
    if (change.kind === 'makeTab') {
      const sheet = book.insertSheet(change.name, change.index);
      made.set(change.name, sheet);
      known.made.add(sheet);
      known.sizes.set(sheet, NEW_SIZE);
    } else if (change.kind === 'timeZone') {
      book.setSpreadsheetTimeZone(change.zone);
      asked.days.forget();
    } else if (change.kind === 'locale') book.setSpreadsheetLocale(change.locale);
    else if (change.kind === 'chart') putChart(sheetOf(change.tab), sheetOf, change);
    else applyTo(sheetOf(change.tab), change, known);
  }
}

function applyTo(
  sheet: Sheet,
  change: Exclude<Change, { kind: 'makeTab' | 'timeZone' | 'locale' | 'chart' }>,
  { made, sizes, rules, days }: Known,
): void {
  switch (change.kind) {
    case 'cells': {
      const columns = change.cells[0]?.length ?? 0;
      grow(sheet, change.row + change.cells.length - 1, change.column + columns - 1, sizes);
      sheet
        .getRange(change.row, change.column, change.cells.length, columns)
        .setValues(change.cells.map((row) => row.map((cell) => fromCell(cell, days))));
      break;
    }
    case 'formulas':
      sheet
        .getRange(change.row, change.column, change.cells.length, change.cells[0]?.length ?? 0)
        .setValues(
          change.cells.map((row) => row.map((text) => (text.startsWith('=') ? text : fromCell(text, days)))),
        );
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
      if (change.frozenColumns) sheet.setFrozenColumns(change.frozenColumns);
      break;
    case 'width':
      sheet.setColumnWidths(change.column, change.columns, change.pixels);
      break;
    case 'style':
      styles[change.look](sheet.getRangeList(change.areas.map(addressOf)));
      break;
    case 'validate':
      validate(rangeOf(sheet, change), change, rules);
      break;
    case 'highlight':
      highlight(sheet, change, made.has(sheet));
      break;
    case 'protect':
      protect(sheet, rangeOf(sheet, change), change.description, made.has(sheet));
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
  const known = sizes.get(sheet);
  if (known && rows <= known.rows && columns <= known.columns) return;
  const size = known?.isWhole ? known : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (rows > size.rows) sheet.insertRowsAfter(size.rows, rows - size.rows);
  if (columns > size.columns) sheet.insertColumnsAfter(size.columns, columns - size.columns);
  sizes.set(sheet, {
    rows: Math.max(rows, size.rows),
    columns: Math.max(columns, size.columns),
    isWhole: true,
  });
}

/** How far a sheet's grid reaches: the whole of it, or at the least, as somebody has read so far. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
  readonly isWhole: boolean;
}

/** What a run has asked for or built once: each question between writes makes Google carry out what it has put off. */
export interface Asked {
  readonly sizes: Map<Sheet, Size>;
  /** What cells take. */
  readonly rules: Map<string, GoogleAppsScript.Spreadsheet.DataValidation>;
  /** The days that the spreadsheet shows. */
  readonly days: Days;
}

/** What a list of changes knows without asking. */
interface Known extends Asked {
  /** Sheets of its own making: nothing is protected, highlighted or written there. */
  readonly made: Set<Sheet>;
}

/** A sheet that has just been made. */
const NEW_SIZE: Size = { rows: 1000, columns: 26, isWhole: true };

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
  header: (ranges) => ranges.setFontWeight('bold').setBackground('#e8eef7'),
  computed: (ranges) => ranges.setBackground('#eeeeee'),
  wrapped: (ranges) => ranges.setWrap(true).setVerticalAlignment('top'),
  machine: (ranges) =>
    ranges.setFontSize(7).setFontColor('#999999').setWrap(false).setVerticalAlignment('top'),
  date: (ranges) => ranges.setNumberFormat('dd.mm.yyyy'),
};

function validate(range: Range, { accepts }: Validate, rules: Known['rules']): void {
  const key = JSON.stringify(accepts);
  const rule = rules.get(key) ?? ruleFor(accepts).setAllowInvalid(true).build();
  rules.set(key, rule);
  range.setDataValidation(rule);
}

function ruleFor(accepts: Accepts): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const rule = SpreadsheetApp.newDataValidation();
  if (accepts.kind === 'words') return rule.requireValueInList([...accepts.words], true);
  return accepts.kind === 'tick' ? rule.requireCheckbox() : rule.requireDate();
}

/** Protects a range once: what carries the same words over the same cells is there already. */
function protect(sheet: Sheet, range: Range, description: string, isNew: boolean): void {
  const there =
    !isNew &&
    sheet
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .some(
        (one) =>
          one.getDescription() === description && one.getRange().getA1Notation() === range.getA1Notation(),
      );
  if (!there) range.protect().setDescription(description).setWarningOnly(true);
}

/** Replaces the product's own highlighting and leaves people's rules where they are, before ours. */
function highlight(sheet: Sheet, { marker, rules, ...area }: Highlight, isNew: boolean): void {
  const theirs = isNew ? [] : sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, marker));
  const ranges = [rangeOf(sheet, area)];
  const ours = rules.map(({ formula, background }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setRanges(ranges)
      .build(),
  );
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule, marker: string): boolean {
  const values: readonly unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.some((value) => `${value}`.includes(marker));
}
