// How a language writes dates and figures within a sentence.
import type { CivilDate } from '#core/date';

/** The forms of a date that sentences need; `cell` is as sheets show it, 17.09.2024. */
export type DateForm = 'document' | 'attributive' | 'short' | 'dative' | 'locative' | 'ablative' | 'cell';

/** The cases that a figure takes a suffix for; `possessive` is that of a part: «15 мүчөнүн 6сы». */
export type NumberCase = 'genitive' | 'dative' | 'locative' | 'ablative' | 'possessive';

/** One language's way. */
export interface Forms {
  /** A date in words; without a form, as documents write it. */
  date(date: CivilDate, form?: DateForm): string;
  /** A figure, in a case where the language shows one on figures. Throws where it is not finite. */
  number(value: number, inCase?: NumberCase): string;
  /** How many of a whole, behind it, which may be known within bounds alone: «15 мүчөнүн 6сы», «… 6сы же 7си». */
  span(least: number, most: number): string;
  /** A count as it is spoken, «он бир»; from a thousand on in figures. */
  spoken(value: number): string;
}

/** A date as cells show it in all three languages: 17.09.2024. */
export function cellDate(date: CivilDate): string {
  return date.split('-').reverse().join('.');
}

/**
 * A figure in plain digits with the language's decimal sign. Throws where it has none: for what is not finite and
 * for figures so large or small that they would be written with an exponent.
 */
export function plainNumber(value: number, decimalSign: ',' | '.'): string {
  const digits = `${value}`;
  if (!/^-?\d+(\.\d+)?$/.test(digits)) throw new Error(`No plain digits for ${digits}`);
  return digits.replace('.', decimalSign);
}

/** Whether a count is stated in words: whole, and below a thousand. */
export const isSpoken = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;
