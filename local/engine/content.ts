// Between the values of a script and what a cell of o-spreadsheet holds.
import { isDate } from '../kernel/clock.ts';
import { canonicalFormula } from './formula.ts';
import { localeOf } from './locales.ts';
import { type EvaluatedCell, helpers, type LiteralCell, type Locale } from './o-spreadsheet.ts';
import { type Days, isDateFormat } from './serial.ts';
import { recognise } from './typed-text.ts';

/** Google's limit on the text of one cell. */
const MOST_CHARACTERS = 50_000;
const PLAIN_TEXT = '@';
/** The library's names of errors where Sheets has others. */
const ERRORS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#ERROR!',
};
/** The library reads a text again when a workbook is opened, perhaps under another locale. */
const EPOCH = new Date(0);
const READINGS = [localeOf('en_US'), localeOf('ru_RU')];

/** What a cell is given: its content in the library's own writing, and a format where the value brings one. */
export interface Content {
  readonly content: string;
  readonly format?: string;
}

/** What reading a value depends on: how the workbook writes, what day it is, where its days begin. */
export interface Ground {
  readonly locale: Locale;
  readonly now: Date;
  readonly days: Days;
}

export type CellValue = string | number | boolean | Date;

/**
 * How `value` is stored in a cell whose number format is `format`.
 * A leading `=` makes a formula, a leading `'` a text; a text that looks like a number or a date becomes one
 * unless the cell is plain text. @throws as Google does for too long a text, and for what is no cell's value.
 */
export function contentOf(
  value: unknown,
  format: string | undefined,
  { locale, now, days }: Ground,
): Content {
  if (value === null || value === '') return { content: '' };
  if (typeof value === 'string') return textContent(value, format, locale, now);
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number' && Number.isFinite(value)) return { content: String(value) };
  if (isDate(value) && !Number.isNaN(value.getTime()))
    return dateContent(days.toSerial(value), format, locale);
  throw new Error(`Cannot put ${String(value)} (${typeof value}) into a cell.`);
}

/** The content of a cell that holds exactly `text`. */
export function plainText(text: string): string {
  if (text === '') return '';
  return /^[='+]/.test(text) || looksLikeValue(text) ? `'${text}` : text;
}

/** The value that a script reads from a cell that is computed, or blank. */
export function readValue(cell: EvaluatedCell, days: Days): CellValue {
  if (cell.type === 'empty') return '';
  if (cell.type === 'number' && isDateFormat(cell.format)) return days.fromSerial(Number(cell.value));
  if (cell.type === 'error') return ERRORS[cell.value] ?? cell.value;
  return cell.value ?? '';
}

/** The value that a script reads from a cell in which something was typed. */
export function readLiteral({ content, format, parsedValue }: LiteralCell, days: Days): CellValue {
  if (typeof parsedValue === 'string' || format === PLAIN_TEXT) {
    const text = content.replace(/^'/, '');
    return ERRORS[text] ?? text;
  }
  if (typeof parsedValue === 'number' && isDateFormat(format)) return days.fromSerial(parsedValue);
  return parsedValue ?? '';
}

function textContent(text: string, format: string | undefined, locale: Locale, now: Date): Content {
  if (text.length > MOST_CHARACTERS) {
    throw new Error(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
  if (text.startsWith('=') && text.length > 1)
    return { content: canonicalFormula(text, locale.decimalSeparator) };
  if (text.startsWith("'")) return { content: plainText(text.slice(1)) };
  if (format === PLAIN_TEXT) return { content: /^[=']/.test(text) ? `'${text}` : text };
  const typed = recognise(text, locale, now);
  if (!typed) return { content: plainText(text) };
  const content = typeof typed.value === 'number' ? String(typed.value) : String(typed.value).toUpperCase();
  return typed.format && !format ? { content, format: typed.format } : { content };
}

function dateContent(serial: number, format: string | undefined, locale: Locale): Content {
  const own = Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`;
  if (format === PLAIN_TEXT) return { content: helpers.formatValue(serial, { format: own, locale }) };
  return format ? { content: String(serial) } : { content: String(serial), format: own };
}

/** Whether Sheets or the library would take `text` for a number, a date or a truth value when it is read again. */
function looksLikeValue(text: string): boolean {
  const isRead = (locale: Locale) =>
    helpers.isDateTime(text, locale) ||
    helpers.isNumber(text, locale) ||
    recognise(text, locale, EPOCH) !== null;
  return READINGS.some(isRead) || /^#[A-Z/0-9!?]+$/.test(text);
}

/** `contentOf` that thinks about a text once: tables say the same in many cells. */
export function rememberedTexts(
  of: (value: unknown, format: string | undefined) => Content,
): (value: unknown, format: string | undefined) => Content {
  const known = new Map<string, Content>();
  return (value, format) => {
    if (typeof value !== 'string') return of(value, format);
    const key = `${format ?? ''}\n${value}`;
    const content = known.get(key) ?? of(value, format);
    known.set(key, content);
    return content;
  };
}
