// The written notice of a conflict of interest (6.3): «кыска мөөнөттө» has no number, the setting gives one.
import { derive } from '#calendar';
import type { CivilDate } from '#core/date';
import { type Outcome, unknown } from '#core/verdict';
import type { Conflict } from '#tables/conflicts';
import { judgeDeadline } from '../deadlines/judge-deadline.ts';
import { type CountingFacts, countingOptions } from '../deadlines/options.ts';
import type { Facts } from '../facts.ts';

/** Whether somebody was told of a conflict in the days that the setting gives from its arising. */
export function judgeNotice(
  { number: row, arisen }: Conflict,
  column: 'toldChair' | 'toldKenesh',
  told: CivilDate | null,
  facts: CountingFacts & Pick<Facts, 'today'>,
): Outcome {
  if (arisen === null) return unknown({ row, column: 'arisen', says: 'arisen' });
  const days = facts.settings.conflictNoticeDays;
  const term = { unit: 'working-days', count: days, direction: 'after', endMoves: true } as const;
  const outcome = judgeDeadline(derive(term, arisen, countingOptions(facts)), told, facts.today, {
    row,
    column,
  });
  return { ...outcome, figures: { ...outcome.figures, days } };
}
