// The verdicts of one row, or of the whole sheet, as its check column shows them.
import { shortened } from '#core/shortened';
import { MOST_CHARACTERS } from '#core/too-long';
import type { Verdict } from '#core/verdict';
import { rules } from '#rules';
import type { Language } from '#texts';
import { sentence } from '#texts/verdict-words';
import { SIGNS, signOf } from './signs.ts';

/** A verdict as a check column shows it. */
export interface RenderedVerdict extends Pick<Verdict, 'rule' | 'clause' | 'row' | 'column'> {
  readonly sign: string;
  readonly message: string;
}

/** An open verdict in words. */
export function renderedVerdict(verdict: Verdict, language: Language): RenderedVerdict {
  const { rule, clause, row, column } = verdict;
  return { rule, clause, row, column, sign: signOf(verdict), message: sentence(language, verdict) };
}

const SIGNS_BY_GRAVITY: readonly string[] = [SIGNS.violated, SIGNS.warning, SIGNS.unknown, SIGNS.claimed];
const ORDER = new Map<string, number>(rules.map(({ id }, index) => [id, index]));

/**
 * `⛔[Туулган күнү] 18 жашка чыга элек (5.2.1)`, a line a verdict, gravest first, then in the order of the rules; the
 * brackets hold the header that people see above the column.
 */
export function checkText(
  verdicts: readonly RenderedVerdict[],
  headerOf: (column: string) => string,
): string {
  const gravity = ({ sign }: RenderedVerdict) => SIGNS_BY_GRAVITY.indexOf(sign);
  const order = ({ rule }: RenderedVerdict) => ORDER.get(rule) ?? 0;
  const lines = [...verdicts]
    .sort((a, b) => gravity(a) - gravity(b) || order(a) - order(b))
    .map(({ sign, column, message, clause }) => {
      const header = column === null ? '' : headerOf(column);
      return `${sign}${header === '' ? '' : `[${header}]`} ${message} (${clause})`;
    });
  return shortened(lines.join('\n'), MOST_CHARACTERS);
}
