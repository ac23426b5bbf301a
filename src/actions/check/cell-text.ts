// The verdicts of one row, or of the whole sheet, as its check column shows them.
import { shortened } from '#core/shortened';
import { type Verdict, verdictKey } from '#core/verdict';
import { rules } from '#rules';
import type { Language } from '#texts';
import { sentence } from '#texts/verdict-words';
import { signOf } from './signs.ts';

/** Verdicts that somebody has to do something about. */
export function isOpen({ value }: Verdict): boolean {
  return value === 'violated' || value === 'unknown';
}

/** What a check column says of one verdict. */
export interface Said extends Pick<Verdict, 'rule' | 'clause' | 'sheet' | 'row' | 'column'> {
  readonly key: string;
  readonly sign: string;
  readonly text: string;
}

/** What is said of a verdict that is open. */
export function saidBy(verdict: Verdict, language: Language): Said {
  const { rule, clause, sheet, row, column } = verdict;
  const said = { key: verdictKey(verdict), sign: signOf(verdict), text: sentence(language, verdict) };
  return { ...said, rule, clause, sheet, row, column };
}

/** The most characters that a cell of a spreadsheet takes. */
const CELL = 50_000;
const SIGNS_BY_GRAVITY = ['⛔', '⚠', '❓'];
const ORDER = new Map<string, number>(rules.map(({ id }, index) => [id, index]));

/**
 * `⛔[Туулган күнү] 18 жашка чыга элек (5.2.1)`, a line a verdict, gravest first, then in the order of the rules; the
 * brackets hold the header that people see above the column.
 */
export function checkText(said: readonly Said[], headerOf: (column: string) => string): string {
  const gravity = ({ sign }: Said) => SIGNS_BY_GRAVITY.indexOf(sign);
  const order = ({ rule }: Said) => ORDER.get(rule) ?? 0;
  const lines = [...said]
    .sort((a, b) => gravity(a) - gravity(b) || order(a) - order(b))
    .map(({ sign, column, text, clause }) => {
      const header = column === null ? '' : headerOf(column);
      return `${sign}${header === '' ? '' : `[${header}]`} ${text} (${clause})`;
    });
  return shortened(lines.join('\n'), CELL);
}
