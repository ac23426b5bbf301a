// What is watched, as papers tell it: contract and supplier, money and days as planned and as they were (2.2(5), 4.1).
import type { CivilDate } from '#core/date';
import { type Block, pairs } from '#core/document';
import type { Subject } from '#tables/subjects';
import { columnWords, type Language } from '#texts';

const COLUMNS = [
  'funding',
  'supplier',
  'contract',
  'plannedSum',
  'actualSum',
  'plannedFrom',
  'plannedTo',
  'actualFrom',
  'actualTo',
  'constraint',
  'measure',
] as const satisfies readonly (keyof Subject)[];

/** A line for each thing that is filled in. */
export function subjectLines(
  subject: Subject,
  language: Language,
): readonly (readonly [word: string, value: string])[] {
  return COLUMNS.flatMap((column): (readonly [string, string])[] => {
    const value = subject[column];
    if (value === null) return [];
    const { header, choices } = columnWords(language, 'subjects', column);
    if (typeof value === 'number') return [[header, grouped(language.forms.number(value))]];
    if (/From$|To$/.test(column)) return [[header, language.forms.date(value as CivilDate, 'cell')]];
    return [[header, choices[value] ?? value]];
  });
}

/** Digits by threes, as sums are read. */
const grouped = (number: string): string =>
  number.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0'));

/** The same as a table; nothing where nothing is filled in. */
export function subjectBlocks(subject: Subject | undefined, language: Language): readonly Block[] {
  const lines = subject === undefined ? [] : subjectLines(subject, language);
  return lines.length === 0 ? [] : [{ ...pairs(lines, [0.36, 0.64]), plain: false }];
}
