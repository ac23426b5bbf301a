// Texts that Sheets might read as something else when a script writes them: they get an apostrophe before them.

const TRUTHS = /^\s*(true|false|истина|ложь)\s*$/i;
/** A letter, a sign that is no letter of any number (№, ⛔), an opening quotation mark: so a plain word begins. */
const WORD = /^[\p{L}\p{So}«“„]/u;
/** English and Russian names of months, whole or cut short, as Sheets reads them in dates. */
const MONTH =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/i;
/** English and Russian names of days of the week, whole or cut short, before a date. */
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|понед|втор|четв|пятн|субб|воскр)/i;
/** Days that are named by where one stands: nobody has documented which of them Sheets reads. */
const TODAYS = /^\s*(today|tomorrow|yesterday|сегодня|завтра|вчера)\s*$/i;
/** The letters of a currency before a figure: «USD 5», «сом 5». */
const MONEY = /^(\p{Lu}{3}|сом|руб|р)\.?\s*[+-]?\d/u;

/** Whether `text` is not plainly a word: a formula, a number, a date, money, a truth, a quoted text. */
export function needsQuote(text: string): boolean {
  if (text === '') return false;
  if (!WORD.test(text) || TRUTHS.test(text) || TODAYS.test(text)) return true;
  return /\d/.test(text) && [MONTH, WEEKDAY, MONEY].some((shape) => shape.test(text));
}
