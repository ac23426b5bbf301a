// A community scorecard: the same indicators rated by every focus group and by the provider itself, each by consensus.
import type { Score } from '#tables/scores';
import { answerKey } from './answers.ts';

/** One focus group in one village, or the provider. */
export interface Rater {
  readonly by: 'focusGroup' | 'provider';
  readonly group: string;
  readonly village: string;
  /** By indicator; of one that was rated twice the first score counts. */
  readonly scores: ReadonlyMap<string, Score>;
}

/** The range of a score, in percent. */
export const LEAST = 0;
export const MOST = 100;

/** Whether a number lies in that range; one that does not is no score, whoever gave it. */
export const isScore = (given: number): boolean => given >= LEAST && given <= MOST;

/** Who rated, in the order of the sheet, the provider last; rows that do not say who rated are left out. */
export function ratersOf(scores: readonly Score[]): readonly Rater[] {
  const raters = new Map<string, Rater & { readonly scores: Map<string, Score> }>();
  for (const score of scores) {
    const { by, question } = score;
    if (by === null || question === null) continue;
    const name = raterKey(score);
    const rater = raters.get(name) ?? {
      by,
      group: score.group ?? '',
      village: by === 'provider' ? '' : (score.village ?? ''),
      scores: new Map<string, Score>(),
    };
    raters.set(name, rater);
    if (!rater.scores.has(question)) rater.scores.set(question, score);
  }
  const isProvider = ({ by }: Rater) => by === 'provider';
  return [...raters.values()].sort((one, other) => Number(isProvider(one)) - Number(isProvider(other)));
}

/** What tells raters apart; there is one provider. */
export function raterKey({ by, group, village }: Pick<Score, 'by' | 'group' | 'village'>): string {
  return JSON.stringify(by === 'provider' ? [by] : [by, answerKey(group ?? ''), answerKey(village ?? '')]);
}

/** A score within its range; null where there is none. */
export function scoreBy(rater: Rater, question: string): number | null {
  const score = rater.scores.get(question)?.score ?? null;
  return score !== null && isScore(score) ? score : null;
}

/** How far a group's score lies above the provider's own; null where one of them is missing, and of the provider itself. */
export function gapOf(rater: Rater, raters: readonly Rater[], question: string): number | null {
  const provider = raters.find(({ by }) => by === 'provider');
  const [own, its] = [scoreBy(rater, question), provider ? scoreBy(provider, question) : null];
  return own === null || its === null || rater === provider ? null : own - its;
}
