// Validations and conditional formats of a sheet of a spreadsheet file.
import type { ConditionalFormat, DataValidationRuleData, Style } from '@odoo/o-spreadsheet';
import { sheetFormula } from './formula-out.ts';
import { LISTS } from './lists.ts';
import { a1Of, cut, zoneOf } from './places.ts';
import { all, child, type Element, isOn } from './xml.ts';

/** What reading rules needs of the sheet and its file. */
export interface RuleContext {
  readonly rows: number;
  readonly cols: number;
  readonly differences: readonly Style[];
  /** The values of a range on the sheet of lists. */
  readonly list: (a1: string) => string[];
}

type Criterion = DataValidationRuleData['criterion'];
type Rule = DataValidationRuleData & { readonly helpText?: string };

const DATES: Readonly<Record<string, string>> = {
  equal: 'dateIs',
  lessThan: 'dateIsBefore',
  lessThanOrEqual: 'dateIsOnOrBefore',
  greaterThan: 'dateIsAfter',
  greaterThanOrEqual: 'dateIsOnOrAfter',
  between: 'dateIsBetween',
  notBetween: 'dateIsNotBetween',
};
const NUMBERS: Readonly<Record<string, string>> = {
  equal: 'isEqual',
  notEqual: 'isNotEqual',
  lessThan: 'isLessThan',
  lessThanOrEqual: 'isLessOrEqualTo',
  greaterThan: 'isGreaterThan',
  greaterThanOrEqual: 'isGreaterOrEqualTo',
  between: 'isBetween',
  notBetween: 'isNotBetween',
};

/** The validations of a sheet, those of later editions of the format too. */
export function validationsIn(worksheet: Element, context: RuleContext): Rule[] {
  const own = all(child(worksheet, 'dataValidations'), 'dataValidation');
  const later = all(child(worksheet, 'extLst'), 'ext').flatMap((ext) =>
    all(child(ext, 'dataValidations'), 'dataValidation'),
  );
  return [...own, ...later].flatMap((element, index) => {
    const ranges = rangesOf(element, context);
    const criterion = criterionOf(element, context);
    if (!criterion || ranges.length === 0) return [];
    const { prompt, errorStyle, showErrorMessage } = element.attributes;
    const isBlocking = isOn(showErrorMessage) && (errorStyle ?? 'stop') === 'stop';
    return [{ id: `file-${index}`, ranges, criterion, isBlocking, ...(prompt ? { helpText: prompt } : {}) }];
  });
}

/** The conditional formats of a sheet that are a formula or a comparison, first to last. */
export function conditionalFormatsIn(worksheet: Element, context: RuleContext): ConditionalFormat[] {
  const rules = all(worksheet, 'conditionalFormatting').flatMap((element) =>
    all(element, 'cfRule').map((rule) => ({ rule, ranges: rangesOf(element, context) })),
  );
  rules.sort((a, b) => Number(a.rule.attributes.priority) - Number(b.rule.attributes.priority));
  return rules.flatMap(({ rule, ranges }, index): ConditionalFormat[] => {
    const formulas = all(rule, 'formula').map(({ text }) => text);
    const style = context.differences[Number(rule.attributes.dxfId)];
    if (!style || formulas.length === 0 || ranges.length === 0) return [];
    const compares = rule.attributes.type === 'cellIs' ? NUMBERS[rule.attributes.operator ?? ''] : undefined;
    const judged = compares
      ? { operator: compares, values: formulas.map(operand) }
      : { operator: 'customFormula', values: [sheetFormula(formulas[0] ?? '') ?? ''] };
    return [
      { id: `file-${index}`, ranges, rule: { type: 'CellIsRule', style, ...judged } } as ConditionalFormat,
    ];
  });
}

/** The ranges of a rule, cut to the sheet. */
function rangesOf(element: Element, { rows, cols }: RuleContext): string[] {
  const places = element.attributes.sqref ?? child(element, 'sqref')?.text ?? '';
  return places
    .split(/\s+/)
    .filter((a1) => a1 !== '')
    .flatMap((a1) => {
      const zone = cut(zoneOf(a1), rows, cols);
      return zone ? [a1Of(zone)] : [];
    });
}

function criterionOf(element: Element, context: RuleContext): Criterion | null {
  const { type, operator = 'between', showDropDown } = element.attributes;
  const names = operator.toLowerCase().endsWith('between') ? ['formula1', 'formula2'] : ['formula1'];
  const formulas = names.flatMap((name) => {
    const found = child(element, name);
    return found ? [child(found, 'f')?.text ?? found.text] : [];
  });
  const [first = ''] = formulas;
  if (type === 'list') return listOf(first, isOn(showDropDown) ? 'plainText' : 'arrow', context);
  if (type === 'custom') return { type: 'customFormula', values: [`=${first}`] } as Criterion;
  if (type === 'date') {
    if (operator === 'greaterThanOrEqual' && Number(first) <= 1) return { type: 'dateIsValid', values: [] };
    return { type: DATES[operator], values: formulas.map(operand), dateValue: 'exactDate' } as Criterion;
  }
  if (type === 'decimal' || type === 'whole') {
    return { type: NUMBERS[operator], values: formulas.map(operand) } as Criterion;
  }
  return null;
}

function listOf(
  source: string,
  displayStyle: 'plainText' | 'arrow',
  { list }: RuleContext,
): Criterion | null {
  const literal = /^"([\s\S]*)"$/.exec(source)?.[1];
  if (literal === 'TRUE,FALSE') return { type: 'isBoolean', values: [] };
  if (literal !== undefined) {
    const values = literal
      .replaceAll('""', '"')
      .split(',')
      .map((value) => value.trim());
    return { type: 'isValueInList', values, displayStyle };
  }
  const onLists = new RegExp(`^'?${LISTS}'?!(.+)$`).exec(source)?.[1];
  if (onLists !== undefined) return { type: 'isValueInList', values: list(onLists), displayStyle };
  return /^(?:(?:'(?:[^']|'')+'|[^'!()]+)!)?\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?$/i.test(source)
    ? { type: 'isValueInRange', values: [source], displayStyle }
    : null;
}

function operand(text: string): string {
  return Number.isFinite(Number(text)) && text !== '' ? text : `=${text}`;
}
