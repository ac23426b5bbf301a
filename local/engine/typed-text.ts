// What Sheets makes of a text that is entered into a cell: a number, a date, a truth value, or the text itself.
import type { Locale } from './o-spreadsheet.ts';
import { serialOfDay } from './serial.ts';

/** A recognised value as a cell holds it, with the format that recognising gave it. */
export interface Typed {
  readonly value: number | boolean;
  readonly format?: string;
}

/** What `text` stands for under `locale`, or null where it is a text. */
export function recognise(text: string, locale: Locale, now: Date): Typed | null {
  const trimmed = text.trim();
  if (/^(true|false|истина|ложь)$/i.test(trimmed)) return { value: /^(true|истина)$/i.test(trimmed) };
  const read = date(trimmed, locale, now) ?? named(trimmed, now) ?? time(trimmed);
  return read ?? number(trimmed, locale) ?? money(trimmed, locale);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED = [
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:,? (?<year>\d{4}))?$/i,
  /^(?<day>\d{1,2})[ -](?<month>[a-z]{3,9})\.?(?:[ -](?<year>\d{4}))?$/i,
  /^(?<month>[a-z]{3,9})\.? (?<year>\d{4})$/i,
];

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i;

/** A day whose month is written by its English name: «May 5, 2025», «5 May», «May 2025», «Mon, May 5, 2025». */
function named(text: string, now: Date): Typed | null {
  const bare = text.replace(WEEKDAY, '');
  const found = NAMED.map((shape) => shape.exec(bare)?.groups).find((groups) => groups !== undefined);
  if (!found?.month || !isMonth(found.month)) return null;
  const month = MONTHS.indexOf(found.month.slice(0, 3).toLowerCase()) + 1;
  const year = found.year === undefined ? now.getFullYear() : Number(found.year);
  return day(year, month, Number(found.day ?? 1), 'd mmm yyyy');
}

const WHOLE = ['january', 'february', 'march', 'april', 'may', 'june'];
const OTHER = ['july', 'august', 'september', 'october', 'november', 'december'];

function isMonth(word: string): boolean {
  const lower = word.toLowerCase();
  return MONTHS.includes(lower) || lower === 'sept' || [...WHOLE, ...OTHER].includes(lower);
}

/** A sum with its currency's sign before or after it. */
function money(text: string, locale: Locale): Typed | null {
  const match = /^([+-]?)[$£€¥₽₸]\s?(\S.*)$/.exec(text) ?? /^([+-]?)(.*\S)\s?[$£€¥₽₸]$/.exec(text);
  return match ? number(`${match[1]}${match[2]}`, locale) : null;
}

function number(text: string, locale: Locale): Typed | null {
  const decimal = locale.decimalSeparator === ',' ? ',' : '\\.';
  const group = locale.decimalSeparator === ',' ? '[ \u00a0]' : ',';
  const shape = new RegExp(
    `^[+-]?(\\d+|\\d{1,3}(${group}\\d{3})+)?(${decimal}\\d*)?(e[+-]?\\d+)?\\s*(%?)$`,
    'i',
  );
  const match = shape.exec(text);
  if (!match || !/\d/.test(text)) return null;
  const plain = text
    .replace(new RegExp(group, 'g'), '')
    .replace(locale.decimalSeparator, '.')
    .replace('%', '');
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return match[5] ? { value: value / 100, format: match[3] ? '0.00%' : '0%' } : { value };
}

function date(text: string, locale: Locale, now: Date): Typed | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const isDotted = locale.dateFormat.includes('.');
  const match = new RegExp(`^(\\d{1,2})([-/${isDotted ? '.' : ''}])(\\d{1,2})(?:\\2(\\d{1,4}))?$`).exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? now.getFullYear() : century(match[4]);
  const [dayOfMonth, month] = locale.dateFormat.startsWith('m') ? [second, first] : [first, second];
  return day(year, month, dayOfMonth, locale.dateFormat);
}

function day(year: number, month: number, dayOfMonth: number, format: string): Typed | null {
  const value = serialOfDay(year, month, dayOfMonth);
  return value === null ? null : { value, format };
}

/** A year of one or two digits is one of 1930…2029. */
function century(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function time(text: string): Typed | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: 'hh:mm:ss' };
}
