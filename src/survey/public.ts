// The figures of a survey as they may be shown to everybody.
import { type Figure, type FigureOptions, figuresOf, type NoShare } from './figures.ts';
import { groups } from './groups.ts';
import { type Privacy, type PrivacyOptions, protect } from './privacy/protect.ts';
import { isInScope, SCOPE } from './privacy/scope.ts';
import type { QuestionTable } from './question-table.ts';

/** A figure in public; a number that is hidden is null. */
export interface PublicFigure extends Omit<Figure, 'count' | 'noShare'> {
  readonly count: number | null;
  /** Where the count or its base is hidden, nothing else is said of them. */
  readonly noShare: NoShare | 'hidden' | null;
}

/** Every figure of a survey in the scope and of the groups that are printed, without what would tell of few people. */
export function publicFigures(
  tables: readonly QuestionTable[],
  options: FigureOptions & PrivacyOptions = {},
): readonly PublicFigure[] {
  const { scope = SCOPE, groups: printed = groups } = options;
  const privacy = protect(tables, options);
  return tables
    .flatMap((table) => figuresOf(table, options))
    .filter(({ group, village }) => printed.includes(group) && isInScope(scope, group, village))
    .map((figure) => withhold(figure, privacy));
}

/** A figure with its hidden numbers left out; a share is told only where both its numbers are. */
function withhold(figure: Figure, privacy: Privacy): PublicFigure {
  const hasCount = !privacy.hides(figure);
  const hasBase = figure.base === null || !privacy.hides({ ...figure, answer: null });
  if (hasCount && hasBase) return figure;
  const count = hasCount ? figure.count : null;
  const base = hasBase ? figure.base : null;
  return { ...figure, count, base, share: null, interval: null, noShare: 'hidden' };
}
