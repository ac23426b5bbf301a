// Whether values may be written where a validation refuses others.
import { isDate } from '../../kernel/clock.ts';
import { a1OfZone } from './a1.ts';
import type { At } from './book.ts';
import type { Criterion } from './data-validation.ts';
import { ruleAt } from './validation-rules.ts';

/** @throws as Google does where a validation that refuses input does not take one of `values` */
export function needValid({ book, sheetId, zone }: At, values: readonly (readonly unknown[])[]): void {
  if (book.engine.getters.getDataValidationRules(sheetId).every(({ isBlocking }) => !isBlocking)) return;
  for (const [down, cells] of values.entries()) {
    for (const [right, value] of cells.entries()) {
      const [row, col] = [zone.top + down, zone.left + right];
      const rule = ruleAt(book, sheetId, row, col);
      if (!rule || rule.allowInvalid || value === '' || value === null || accepts(rule.criterion, value))
        continue;
      const cell = a1OfZone({ top: row, bottom: row, left: col, right: col });
      throw new Error(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.` +
          (rule.helpText ? `\n${rule.helpText}` : ''),
      );
    }
  }
}

/** Whether a criterion takes a value; formulas of a criterion or of a cell are left to the sheet. */
function accepts(criterion: Criterion, value: unknown): boolean {
  if (typeof value === 'string' && value.startsWith('=')) return true;
  switch (criterion.type) {
    case 'VALUE_IN_LIST':
      return criterion.values.includes(String(value).replace(/^'/, ''));
    case 'VALUE_IN_RANGE': {
      const { book, sheetId, zone } = criterion.at;
      const allowed = book.engine.map(zone, (cell) => book.engine.display(sheetId, cell)).flat();
      return allowed.includes(String(value).replace(/^'/, ''));
    }
    case 'CHECKBOX':
      return typeof value === 'boolean';
    case 'DATE_IS_VALID_DATE':
      return isDate(value);
    case 'CUSTOM_FORMULA':
      return true;
    default:
      return 'dates' in criterion ? isDate(value) && dated(criterion, value) : numbered(criterion, value);
  }
}

function dated({ type, dates }: Extract<Criterion, { dates: readonly Date[] }>, value: Date): boolean {
  const [first = value, second = first] = dates;
  if (type === 'DATE_AFTER') return value > first;
  if (type === 'DATE_BEFORE') return value < first;
  if (type === 'DATE_ON_OR_AFTER') return value >= first;
  if (type === 'DATE_ON_OR_BEFORE') return value <= first;
  return value >= first && value <= second;
}

function numbered(
  { type, numbers }: Extract<Criterion, { numbers: readonly number[] }>,
  value: unknown,
): boolean {
  const [first = 0, second = first] = numbers;
  if (typeof value !== 'number') return false;
  if (type === 'NUMBER_GREATER_THAN') return value > first;
  if (type === 'NUMBER_GREATER_THAN_OR_EQUAL_TO') return value >= first;
  if (type === 'NUMBER_LESS_THAN') return value < first;
  if (type === 'NUMBER_LESS_THAN_OR_EQUAL_TO') return value <= first;
  return value >= first && value <= second;
}
