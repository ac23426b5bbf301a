// The figures of a survey as they may be shown to everybody.
import { type Figure, type FigureOptions, figuresOf, type NoShare } from './figures.ts';
import type { Privacy } from './privacy.ts';
import type { QuestionTable } from './question-table.ts';

/** A figure in public; a number that is hidden is null. */
export interface PublicFigure extends Omit<Figure, 'count' | 'noShare'> {
  readonly count: number | null;
  /** Where the count or its base is hidden, no other figure of them is given. */
  readonly noShare: NoShare | 'hidden' | null;
}

/** Every figure of a survey in all villages together, without what would tell of few people. */
export function publicFigures(
  tables: readonly QuestionTable[],
  privacy: Privacy,
  options: FigureOptions = {},
): readonly PublicFigure[] {
  return tables
    .flatMap((table) => figuresOf(table, options))
    .filter(({ village }) => village === null)
    .map((figure) => withhold(figure, privacy));
}

/** A figure with its hidden numbers left out; a share is given only where both its numbers are. */
function withhold(figure: Figure, privacy: Privacy): PublicFigure {
  const hasCount = !privacy.hides(figure);
  const hasBase = figure.base === null || !privacy.hides({ ...figure, answer: null });
  if (hasCount && hasBase) return figure;
  const count = hasCount ? figure.count : null;
  const base = hasBase ? figure.base : null;
  return { ...figure, count, base, share: null, interval: null, noShare: 'hidden' };
}
