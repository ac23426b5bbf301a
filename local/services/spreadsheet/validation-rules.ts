// Between Google's rules of entry and those that o-spreadsheet keeps with a sheet.
import type { Command } from '../../engine/batch.ts';
import { canonicalFormula } from '../../engine/formula.ts';
import type { DataValidationRule } from '../../engine/o-spreadsheet.ts';
import { fromSerial, toSerial } from '../../engine/serial.ts';
import { a1OfZone } from './a1.ts';
import type { At, Book } from './book.ts';
import type { Criterion, DateCriterion, NumberCriterion, Rule } from './data-validation.ts';

/** A rule as the sheet keeps it; the help text rides along, since the library has no place for one. */
type Kept = DataValidationRule & { readonly helpText?: string };

const DATES: Record<DateCriterion, string> = {
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_BETWEEN: 'dateIsBetween',
};
const NUMBERS: Record<NumberCriterion, string> = {
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_BETWEEN: 'isBetween',
};

/** The commands that give the cells of a place `rule`, or take theirs away. */
export function ruleCommands({ book, sheetId, zone }: At, rule: Rule | null): Command[] {
  const { getters, model } = book.engine;
  const ranges = [getters.getRangeDataFromZone(sheetId, zone)];
  if (rule) {
    const kept = {
      id: model.uuidGenerator.smallUuid(),
      isBlocking: !rule.allowInvalid,
      criterion: keptCriterion(book, rule.criterion),
      ...(rule.helpText === null ? {} : { helpText: rule.helpText }),
    };
    return [['ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: kept }]];
  }
  const taken = getters.getRangeFromZone(sheetId, zone);
  return getters.getDataValidationRules(sheetId).map(({ ranges: before, ...kept }): Command => {
    const left = getters.recomputeRanges([...before], [taken]).map((range) => getters.getRangeData(range));
    if (left.length === 0) return ['REMOVE_DATA_VALIDATION_RULE', { sheetId, id: kept.id }];
    return ['ADD_DATA_VALIDATION_RULE', { sheetId, ranges: left, rule: kept }];
  });
}

/** The rule of a cell, or null. Criteria that Google has no name for are none of a script's business. */
export function ruleAt(book: Book, sheetId: string, row: number, col: number): Rule | null {
  const kept: Kept | undefined = book.engine.getters.getValidationRuleForCell({ sheetId, row, col });
  const criterion = kept ? criterionOf(book, sheetId, kept.criterion) : null;
  if (!kept || !criterion) return null;
  return { criterion, allowInvalid: !kept.isBlocking, helpText: kept.helpText ?? null };
}

function keptCriterion({ engine }: Book, criterion: Criterion): object {
  switch (criterion.type) {
    case 'VALUE_IN_LIST':
      return { type: 'isValueInList', values: criterion.values, displayStyle: style(criterion.dropdown) };
    case 'VALUE_IN_RANGE': {
      const { sheetId, zone } = criterion.at;
      const range = engine.getters.getRangeFromSheetXC(sheetId, absolute(a1OfZone(zone)));
      const a1 = engine.getters.getRangeString(range, 'another sheet');
      return { type: 'isValueInRange', values: [a1], displayStyle: style(criterion.dropdown) };
    }
    case 'CHECKBOX':
      return { type: 'isBoolean', values: [] };
    case 'DATE_IS_VALID_DATE':
      return { type: 'dateIsValid', values: [] };
    case 'CUSTOM_FORMULA':
      return {
        type: 'customFormula',
        values: [canonicalFormula(criterion.formula, engine.locale.decimalSeparator)],
      };
    default:
      return 'dates' in criterion
        ? {
            type: DATES[criterion.type],
            values: criterion.dates.map((date) => String(Math.floor(toSerial(date)))),
            dateValue: 'exactDate',
          }
        : { type: NUMBERS[criterion.type], values: criterion.numbers.map(String) };
  }
}

function criterionOf(book: Book, sheetId: string, kept: DataValidationRule['criterion']): Criterion | null {
  const { type, values } = kept;
  if (type === 'isBoolean') return { type: 'CHECKBOX' };
  if (type === 'dateIsValid') return { type: 'DATE_IS_VALID_DATE' };
  if (type === 'customFormula') return { type: 'CUSTOM_FORMULA', formula: values[0] ?? '' };
  if (type === 'isValueInList') {
    return { type: 'VALUE_IN_LIST', values, dropdown: kept.displayStyle !== 'plainText' };
  }
  if (type === 'isValueInRange') {
    const range = book.engine.getters.getRangeFromSheetXC(sheetId, values[0] ?? '');
    if (range.invalidXc || range.invalidSheetName) return null;
    const at = { book, sheetId: range.sheetId, zone: range.zone };
    return { type: 'VALUE_IN_RANGE', at, dropdown: kept.displayStyle !== 'plainText' };
  }
  const ofDate = keyOf(DATES, type);
  if (ofDate) return { type: ofDate, dates: values.map((value) => fromSerial(Number(value))) };
  const ofNumber = keyOf(NUMBERS, type);
  return ofNumber ? { type: ofNumber, numbers: values.map(Number) } : null;
}

function keyOf<K extends string>(names: Record<K, string>, name: string): K | undefined {
  return (Object.keys(names) as K[]).find((key) => names[key] === name);
}

function style(dropdown: boolean): 'arrow' | 'plainText' {
  return dropdown ? 'arrow' : 'plainText';
}

function absolute(a1: string): string {
  return a1.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
