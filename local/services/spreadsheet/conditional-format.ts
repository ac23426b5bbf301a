/// <reference types="google-apps-script" />
// A ConditionalFormatRule and its builder: a formula, the looks where it holds, and the ranges that it judges.
import type { Command } from '../../engine/batch.ts';
import { canonicalFormula, isReadable, namesSheet } from '../../engine/formula.ts';
import type { ConditionalFormat } from '../../engine/o-spreadsheet.ts';
import { unwrap } from '../../kernel/service.ts';
import { expectTypes, mismatch } from '../parameters.ts';
import { show } from '../show.ts';
import { type At, type Book, needWrite, placeOf, type Range } from './book.ts';
import { hex } from './colour.ts';
import { BooleanCriteria } from './enums.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** A rule as data; `kept` is a rule of the sheet that a script cannot express, carried through untouched. */
interface Spec {
  readonly formula: string | null;
  readonly style: { readonly fillColor?: string; readonly textColor?: string; readonly bold?: boolean };
  readonly ranges: readonly At[];
  readonly kept?: ConditionalFormat;
}

const BLANK: Spec = { formula: null, style: {}, ranges: [] };

/** The rules of a sheet, first to last. */
export function conditionalFormatRules(book: Book, sheetId: string): Rule[] {
  const { getters } = book.engine;
  return getters.getConditionalFormats(sheetId).map((kept) => {
    const ranges = kept.ranges.map((a1) => ({
      book,
      sheetId,
      zone: getters.getRangeFromSheetXC(sheetId, a1).zone,
    }));
    if (kept.rule.type !== 'CellIsRule' || kept.rule.operator !== 'customFormula') {
      return rule(book, { ...BLANK, ranges, kept });
    }
    const { fillColor, textColor, bold } = kept.rule.style;
    const style = { ...(fillColor && { fillColor }), ...(textColor && { textColor }), ...(bold && { bold }) };
    return rule(book, { formula: kept.rule.values[0] ?? '', style, ranges });
  });
}

/** Gives a sheet `rules` and no others. */
export function setConditionalFormatRules(book: Book, sheetId: string, rules: readonly Rule[]): void {
  needWrite(book, 'SpreadsheetApp.Sheet.setConditionalFormatRules');
  if (!Array.isArray(rules)) throw mismatch('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
  const added = rules.map((given, index) => addCommand(book, sheetId, specOf(given), index));
  const taken = book.engine.getters
    .getConditionalFormats(sheetId)
    .map(({ id }): Command => ['REMOVE_CONDITIONAL_FORMAT', { sheetId, id }]);
  book.engine.batch([...taken, ...added]);
}

/** A builder of rules, empty or with what `spec` has. */
export function conditionalFormatRuleBuilder(book: Book, spec: Spec = BLANK): Builder {
  let made = spec;
  const take = (change: Partial<Spec>): Builder => {
    made = { ...made, ...change };
    return shown;
  };
  const shown: Builder = show<Builder>(book.kernel, 'ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied(formula: string) {
      expectTypes('SpreadsheetApp.ConditionalFormatRuleBuilder.whenFormulaSatisfied', [formula], 'string');
      return take({ formula: judgedFormula(book, formula) });
    },
    setBackground: (colour: string | null) =>
      take({ style: { ...made.style, ...(colour === null ? {} : { fillColor: hex(colour) }) } }),
    setFontColor: (colour: string | null) =>
      take({ style: { ...made.style, ...(colour === null ? {} : { textColor: hex(colour) }) } }),
    setBold: (bold: boolean | null) => take({ style: { ...made.style, bold: bold === true } }),
    setRanges(ranges: Range[]) {
      if (!Array.isArray(ranges))
        throw mismatch('SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', [ranges]);
      return take({
        ranges: ranges.map((range) =>
          placeOf(range, 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges'),
        ),
      });
    },
    build() {
      if (made.ranges.length === 0) throw new Error('Conditional format rule cannot have empty ranges.');
      if (made.formula === null)
        throw new Error('Conditional format rule must have a boolean or gradient condition.');
      return rule(book, made);
    },
  });
  return shown;
}

/** @throws as Google does for a formula of another sheet, and for what is no formula */
function judgedFormula({ engine }: Book, given: string): string {
  const formula = canonicalFormula(given, engine.locale.decimalSeparator);
  if (!isReadable(formula)) throw new Error('Invalid conditional format rule: the formula cannot be read.');
  if (namesSheet(formula)) throw new Error('Conditional format rule cannot reference a different sheet.');
  return formula;
}

function rule(book: Book, spec: Spec): Rule {
  const part = {
    $spec: spec,
    getRanges: () => spec.ranges.map(({ sheetId, zone }) => book.range(sheetId, zone)),
    getBooleanCondition: () => (spec.formula === null ? null : condition(book, spec, spec.formula)),
    copy: () => conditionalFormatRuleBuilder(book, spec),
  };
  return show<Rule>(book.kernel, 'ConditionalFormatRule', part);
}

function condition({ kernel }: Book, { style }: Spec, formula: string): Condition {
  return show<Condition>(kernel, 'BooleanCondition', {
    getCriteriaType: () => BooleanCriteria.CUSTOM_FORMULA,
    getCriteriaValues: () => [formula],
    getBackground: () => style.fillColor?.toLowerCase() ?? null,
    getFontColor: () => style.textColor?.toLowerCase() ?? null,
    getBold: () => style.bold ?? null,
  });
}

function specOf(given: Rule): Spec {
  const { $spec } = typeof given === 'object' && given !== null ? (unwrap(given) as { $spec?: Spec }) : {};
  if (!$spec) throw mismatch('SpreadsheetApp.Sheet.setConditionalFormatRules', [given]);
  return $spec;
}

function addCommand({ engine }: Book, sheetId: string, spec: Spec, index: number): Command {
  if (spec.ranges.some((at) => at.sheetId !== sheetId)) {
    throw new Error('Conditional format rule has ranges of another sheet.');
  }
  const ranges = spec.ranges.map(({ zone }) => engine.getters.getRangeDataFromZone(sheetId, zone));
  const own = { type: 'CellIsRule', operator: 'customFormula', values: [spec.formula], style: spec.style };
  const id = `${engine.model.uuidGenerator.smallUuid()}-${index}`;
  return ['ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: { id, rule: spec.kept?.rule ?? own } }];
}
