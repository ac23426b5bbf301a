// 6.2: of a member's own interest it is stated for whom it is, and whether it is money or in kind.
import { met, notApplicable, unknown } from '#core/verdict';
import type { Conflict } from '#tables/conflicts';
import { rule } from './rule.ts';

const STATED = ['forWhom', 'benefit'] as const;

/** 6.2 «акчалай же болбосо накталай формада кирешелерди, түздөн-түз БМжБ тобунун мүчөсү, анын үй-бүлөсү же жакын туугандары үчүн» */
export const conflictBenefit = rule({
  clause: '6.2',
  id: '6.2-benefit',
  kind: 'law',
  severity: 'error',
  sheet: 'conflicts',
  reads: ['conflicts'],
  *check({ conflicts }) {
    for (const conflict of conflicts) yield* judgeBenefit(conflict);
  },
});

/** Pressure on a member is no income of anybody's. */
function* judgeBenefit(conflict: Conflict) {
  const row = conflict.number;
  if (conflict.kind === 'pressure') {
    yield notApplicable({ row, column: 'benefit' });
    return;
  }
  const blank = STATED.filter((column) => conflict[column] === null);
  for (const column of blank) yield unknown({ row, column, says: column });
  if (blank.length === 0) yield met({ row, column: 'benefit', actual: conflict.benefit ?? '' });
}
