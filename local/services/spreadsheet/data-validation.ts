/// <reference types="google-apps-script" />
// A DataValidation and its builder: what may be entered into a cell, as data that a script cannot change.
import { isDate } from '../../kernel/clock.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { unwrap } from '../../kernel/service.ts';
import { mismatch } from '../parameters.ts';
import { show } from '../show.ts';
import { type At, placeOf, type Range } from './book.ts';
import { DataValidationCriteria } from './enums.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A criterion with its values. */
export type Criterion =
  | { readonly type: 'VALUE_IN_LIST'; readonly values: readonly string[]; readonly dropdown: boolean }
  | { readonly type: 'VALUE_IN_RANGE'; readonly at: At; readonly dropdown: boolean }
  | { readonly type: 'CHECKBOX' | 'DATE_IS_VALID_DATE' }
  | { readonly type: DateCriterion; readonly dates: readonly Date[] }
  | { readonly type: NumberCriterion; readonly numbers: readonly number[] }
  | { readonly type: 'CUSTOM_FORMULA'; readonly formula: string };
export type DateCriterion =
  | 'DATE_AFTER'
  | 'DATE_BEFORE'
  | 'DATE_ON_OR_AFTER'
  | 'DATE_ON_OR_BEFORE'
  | 'DATE_BETWEEN';
export type NumberCriterion =
  | 'NUMBER_GREATER_THAN'
  | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
  | 'NUMBER_LESS_THAN'
  | 'NUMBER_LESS_THAN_OR_EQUAL_TO'
  | 'NUMBER_BETWEEN';

/** A rule of entry. */
export interface Rule {
  readonly criterion: Criterion;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Google's limit on a list of values. */
const MOST_ITEMS = 500;

/** A rule as a script holds it. */
export function dataValidation(kernel: Kernel, rule: Rule, rangeOf: (at: At) => Range): DataValidation {
  const part = {
    $rule: rule,
    getAllowInvalid: () => rule.allowInvalid,
    getCriteriaType: () => DataValidationCriteria[rule.criterion.type],
    getCriteriaValues: () => criteriaValues(rule.criterion, rangeOf),
    getHelpText: () => rule.helpText ?? '',
    copy: () => dataValidationBuilder(kernel, rangeOf, rule),
  };
  return show<DataValidation>(kernel, 'DataValidation', part);
}

/** The rule behind what a script holds. @throws as Google does where it is no rule */
export function ruleOf(given: DataValidation | null, member: string): Rule | null {
  if (given === null) return null;
  const { $rule } = typeof given === 'object' ? (unwrap(given) as { $rule?: Rule }) : {};
  if (!$rule) throw mismatch(member, [given]);
  return $rule;
}

/** A builder of rules, empty or with what `rule` has. */
export function dataValidationBuilder(kernel: Kernel, rangeOf: (at: At) => Range, rule?: Rule): Builder {
  let criterion: Criterion | undefined = rule?.criterion;
  let allowInvalid = rule?.allowInvalid ?? true;
  let helpText = rule?.helpText ?? null;
  const take = (given: Criterion): Builder => {
    criterion = given;
    return shown;
  };
  const dates = (type: DateCriterion, ...given: unknown[]) => {
    if (!given.every(isDate)) throw mismatch('SpreadsheetApp.DataValidationBuilder.requireDate', given);
    return take({ type, dates: given });
  };
  const numbers = (type: NumberCriterion, ...given: number[]) => {
    if (!given.every(Number.isFinite))
      throw mismatch('SpreadsheetApp.DataValidationBuilder.requireNumber', given);
    return take({ type, numbers: given });
  };
  const shown: Builder = show<Builder>(kernel, 'DataValidationBuilder', {
    requireValueInList: (values: string[], dropdown: boolean = true) =>
      take({ type: 'VALUE_IN_LIST', values: listOf(values), dropdown }),
    requireValueInRange: (range: Range, dropdown: boolean = true) =>
      take({
        type: 'VALUE_IN_RANGE',
        at: placeOf(range, 'SpreadsheetApp.DataValidationBuilder.requireValueInRange'),
        dropdown,
      }),
    requireCheckbox(...given: readonly unknown[]) {
      if (given.length > 0)
        throw new Error('Checkboxes with values of their own are not implemented by the local host');
      return take({ type: 'CHECKBOX' });
    },
    requireDate: () => take({ type: 'DATE_IS_VALID_DATE' }),
    requireDateAfter: (date) => dates('DATE_AFTER', date),
    requireDateBefore: (date) => dates('DATE_BEFORE', date),
    requireDateOnOrAfter: (date) => dates('DATE_ON_OR_AFTER', date),
    requireDateOnOrBefore: (date) => dates('DATE_ON_OR_BEFORE', date),
    requireDateBetween: (start, end) => dates('DATE_BETWEEN', start, end),
    requireNumberGreaterThan: (number) => numbers('NUMBER_GREATER_THAN', number),
    requireNumberGreaterThanOrEqualTo: (number) => numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
    requireNumberLessThan: (number) => numbers('NUMBER_LESS_THAN', number),
    requireNumberLessThanOrEqualTo: (number) => numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
    requireNumberBetween: (start, end) => numbers('NUMBER_BETWEEN', start, end),
    requireFormulaSatisfied: (formula) => take({ type: 'CUSTOM_FORMULA', formula }),
    setAllowInvalid(allows: boolean) {
      allowInvalid = allows;
      return shown;
    },
    setHelpText(text: string) {
      helpText = String(text);
      return shown;
    },
    build() {
      if (!criterion) throw new Error('A data validation rule needs a criterion.');
      return dataValidation(kernel, { criterion, allowInvalid, helpText }, rangeOf);
    },
  });
  return shown;
}

function listOf(values: readonly unknown[]): string[] {
  if (!Array.isArray(values))
    throw mismatch('SpreadsheetApp.DataValidationBuilder.requireValueInList', [values]);
  if (values.length === 0) throw new Error('The list of a data validation rule must not be empty.');
  if (values.length > MOST_ITEMS) {
    throw new Error(
      `The data validation rule has more than ${MOST_ITEMS} items. Use the "List from a range" criteria instead.`,
    );
  }
  return values.map(String);
}

function criteriaValues(criterion: Criterion, rangeOf: (at: At) => Range): unknown[] {
  switch (criterion.type) {
    case 'VALUE_IN_LIST':
      return [[...criterion.values], criterion.dropdown];
    case 'VALUE_IN_RANGE':
      return [rangeOf(criterion.at), criterion.dropdown];
    case 'CHECKBOX':
    case 'DATE_IS_VALID_DATE':
      return [];
    case 'CUSTOM_FORMULA':
      return [criterion.formula];
    default:
      return 'dates' in criterion ? [...criterion.dates] : [...criterion.numbers];
  }
}
