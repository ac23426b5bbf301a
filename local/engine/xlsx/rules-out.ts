// Validations and conditional formats of a sheet, as the file has them.
import type { ConditionalFormat, DataValidationRuleData } from '@odoo/o-spreadsheet';
import { fileFormula } from './formula-out.ts';
import type { ListsOut } from './lists.ts';
import { fixed } from './places.ts';
import type { StylesOut } from './styles-out.ts';
import { escapeXml, xml } from './xml.ts';

type Rule = DataValidationRuleData & { readonly helpText?: string };

/** The longest list that a rule itself can hold, and the longest hint. */
const LONGEST_LIST = 250;
const LONGEST_HINT = 255;

const OPERATORS: Readonly<Record<string, string>> = {
  dateIs: 'equal',
  dateIsBefore: 'lessThan',
  dateIsOnOrBefore: 'lessThanOrEqual',
  dateIsAfter: 'greaterThan',
  dateIsOnOrAfter: 'greaterThanOrEqual',
  dateIsBetween: 'between',
  dateIsNotBetween: 'notBetween',
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
  isBetween: 'between',
  isNotBetween: 'notBetween',
};

/** The validations of a sheet; those that the file format does not know are left out. */
export function validations(rules: readonly DataValidationRuleData[], lists: ListsOut): string {
  const nodes = rules.flatMap((rule) => validation(rule, lists));
  return nodes.length === 0 ? '' : xml('dataValidations', { count: nodes.length }, ...nodes);
}

/** The conditional formats of a sheet, first to last. */
export function conditionalFormats(formats: readonly ConditionalFormat[], styles: StylesOut): string {
  return formats
    .map(({ rule, ranges }, index) => {
      if (rule.type !== 'CellIsRule') return '';
      const { operator, values, style } = rule;
      const isExpression = operator === 'customFormula';
      if (!isExpression && !(operator in OPERATORS)) return '';
      const attributes = {
        type: isExpression ? 'expression' : 'cellIs',
        operator: isExpression ? undefined : OPERATORS[operator],
        dxfId: styles.difference(style),
        priority: index + 1,
      };
      const formulas = values.map((value) => xml('formula', {}, escapeXml(operand(value))));
      return xml(
        'conditionalFormatting',
        { sqref: ranges.join(' ') },
        xml('cfRule', attributes, ...formulas),
      );
    })
    .join('');
}

function validation(rule: Rule, lists: ListsOut): string[] {
  const kind = kindOf(rule, lists);
  if (!kind) return [];
  const { formulas, ...attributes } = kind;
  const blocking = rule.isBlocking === true;
  return [
    xml(
      'dataValidation',
      {
        ...attributes,
        allowBlank: true,
        showErrorMessage: true,
        showInputMessage: rule.helpText === undefined ? undefined : true,
        prompt: rule.helpText?.slice(0, LONGEST_HINT),
        errorStyle: blocking ? undefined : 'warning',
        sqref: rule.ranges.join(' '),
      },
      ...formulas.map((formula, index) => xml(`formula${index + 1}`, {}, escapeXml(formula))),
    ),
  ];
}

interface Kind {
  readonly type: string;
  readonly operator?: string | undefined;
  readonly showDropDown?: boolean | undefined;
  readonly formulas: readonly string[];
}

function kindOf({ criterion }: Rule, lists: ListsOut): Kind | null {
  const { type, values } = criterion;
  const [first = ''] = values;
  if (type === 'isBoolean') return { type: 'list', formulas: ['"TRUE,FALSE"'] };
  if (type === 'dateIsValid') return { type: 'date', operator: 'greaterThanOrEqual', formulas: ['1'] };
  if (type === 'customFormula') return { type: 'custom', formulas: [operand(first)] };
  if (type === 'isValueInList' || type === 'isValueInRange') {
    const showDropDown = criterion.displayStyle === 'plainText' || undefined;
    const source = type === 'isValueInRange' ? fixedRange(first) : listSource(values, lists);
    return { type: 'list', showDropDown, formulas: [source] };
  }
  const operator = OPERATORS[type];
  if (!operator) return null;
  return { type: type.startsWith('date') ? 'date' : 'decimal', operator, formulas: values.map(operand) };
}

/** A short list stands in its rule; one that is long or has commas on the sheet of lists. */
function listSource(values: readonly string[], lists: ListsOut): string {
  const joined = values.join(',');
  const isPlain = values.every((value) => !/[,"]/.test(value) && value === value.trim());
  return isPlain && joined.length <= LONGEST_LIST ? `"${joined}"` : lists.place(values);
}

function fixedRange(source: string): string {
  const at = source.lastIndexOf('!') + 1;
  return source.slice(0, at) + fixed(source.slice(at));
}

function operand(value: string): string {
  return value.startsWith('=') ? fileFormula(value) : value;
}
