// The verdicts of one row, or of the whole sheet, as its check column shows them.
import type { Verdict } from '#core/verdict';
import type { Language } from '#texts';
import { sentence } from '#texts/verdict-words';
import { signOf } from './signs.ts';

/** Verdicts that somebody has to do something about. */
export function isOpen({ value }: Verdict): boolean {
  return value === 'violated' || value === 'unknown';
}

const ORDER = ['⛔', '⚠', '❓'];

/**
 * `⛔[Туулган күнү] 18 жашка чыга элек (5.2.1)`, a line a verdict, gravest first; the brackets hold the header that
 * people see above the column.
 */
export function checkText(
  verdicts: readonly Verdict[],
  headerOf: (column: string) => string,
  language: Language,
): string {
  return verdicts
    .filter(isOpen)
    .map((verdict) => ({ sign: signOf(verdict), verdict }))
    .sort((a, b) => ORDER.indexOf(a.sign) - ORDER.indexOf(b.sign))
    .map(({ sign, verdict }) => {
      const header = verdict.column === null ? '' : headerOf(verdict.column);
      return `${sign}${header === '' ? '' : `[${header}]`} ${sentence(language, verdict)} (${verdict.clause})`;
    })
    .join('\n');
}
