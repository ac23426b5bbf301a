// One line of «Жыйынтыктар»: a share with its base and interval, beside that of the round before.
import type { Cell } from '#core/cell';
import { shareOf } from '#survey/figures';
import { newcombe } from '#survey/newcombe';
import type { Language } from '#texts';
import { changeWords } from '#texts/change-words';
import { say } from '#texts/verdict-words';
import type { NewRow } from '#workbook/rows';

/** How a survey's shares are shown. */
export interface Shown {
  readonly language: Language;
  readonly smallBase: number;
  /** Whether «билбейм» is a valid answer of satisfaction. */
  readonly countsDontKnow: boolean;
  /** Whether this survey, and the round before, was drawn at random. */
  readonly random: boolean;
  readonly randomBefore: boolean;
}

export interface Share {
  /** Null where it is not known. */
  readonly count: number | null;
  readonly base: number | null;
}

/** A share, 0…1, in percent with two decimals. */
export function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

/** The cells of a share; `before` is null where there is nothing to compare it with. */
export function shareCells(now: Share, before: Share | null, shown: Shown): NewRow {
  const { smallBase, random, randomBefore, language } = shown;
  const figure = shareOf(now.count, now.base, { smallBase, random });
  const past = before && shareOf(before.count, before.base, { smallBase, random: randomBefore });
  const { share, interval } = figure;
  return {
    count: figure.count ?? '',
    base: figure.base ?? '',
    share: share === null ? '' : percent(share),
    low: interval === null ? '' : percent(interval.low),
    high: interval === null ? '' : percent(interval.high),
    before: past?.share == null ? '' : percent(past.share),
    change: share === null || past?.share == null ? '' : changeCell(now, past, shown),
    note: noteOf(figure.noShare, interval !== null, language, smallBase),
  };
}

/** Nothing is stated of a change where a base is not known. */
function changeCell(now: Share, past: Share, { language, random, randomBefore }: Shown): Cell {
  if (now.count === null || now.base === null || past.count === null || past.base === null) return '';
  return changeWords(newcombe(now.count, now.base, past.count, past.base), random && randomBefore, language);
}

function noteOf(
  noShare: ReturnType<typeof shareOf>['noShare'],
  hasInterval: boolean,
  language: Language,
  least: number,
): string {
  const { results } = language.tally;
  if (noShare === 'small-base') return say(language, results.smallBase, { least });
  if (noShare === 'count-unknown') return results.countUnknown;
  if (noShare === 'base-unknown') return results.baseUnknown;
  if (noShare === 'base-empty') return results.baseEmpty;
  return hasInterval ? '' : results.notRandom;
}
