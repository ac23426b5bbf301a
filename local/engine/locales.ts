// How numbers, dates and formulas are written in the locales that a workbook may have.
import type { Locale } from './o-spreadsheet.ts';

const dotted = (code: string, name: string): Locale => ({
  code,
  name,
  thousandsSeparator: '\u00a0',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'dd.mm.yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
});

const LOCALES: readonly Locale[] = [
  {
    code: 'en_US',
    name: 'English (US)',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 7,
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss a',
    formulaArgSeparator: ',',
  },
  dotted('ru_RU', 'Русский'),
  dotted('ky_KG', 'Кыргызча'),
];

/** The locale of `code`. @throws as Google does for a code that it does not know. */
export function localeOf(code: string): Locale {
  const found = LOCALES.find((locale) => locale.code === code || locale.code.startsWith(`${code}_`));
  if (!found) throw new Error(`Invalid argument: locale. «${code}» is not a known locale.`);
  return found;
}
