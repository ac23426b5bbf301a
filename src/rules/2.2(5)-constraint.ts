// 2.2(5): where a programme's time or money went otherwise than planned, the constraint and the measure are named.
import type { CivilDate } from '#core/date';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Subject } from '#tables/subjects';
import { rule } from './rule.ts';
import { deviationOf } from './shared/deviation.ts';
import { isWritten } from './shared/says-none.ts';

const NAMED = ['constraint', 'measure'] as const;

/** 2.2(5) «иш жүзүндө пайдаланылуучу убактылуу жана материалдык (анын ичинде финансылык) ресурстарды талдоону … табылган чектөөлөрдү четтетүү» */
export const constraint = rule({
  clause: '2.2(5)',
  id: '2.2(5)-constraint',
  kind: 'law',
  severity: 'warning',
  sheet: 'subjects',
  reads: ['subjects'],
  *check({ subjects, today }) {
    for (const subject of subjects) if (subject.type === 'programme') yield* judgeProgramme(subject, today);
  },
});

/** With constraint and measure both named there is nothing more to ask, whatever the blanks are. */
function* judgeProgramme(subject: Subject, today: CivilDate) {
  const row = subject.number;
  const { found, open, running } = deviationOf(subject, today);
  const unnamed = NAMED.filter((column) => !isWritten(subject[column]));
  const details = { row, actual: found.join(', ') };
  if (unnamed.length === 0) yield met({ ...details, column: 'constraint' });
  else if (found.length > 0)
    for (const column of unnamed) yield violated({ ...details, column, says: column });
  else if (open[0] !== undefined) yield unknown({ ...details, column: open[0] });
  else
    yield running
      ? notApplicable({ ...details, column: 'actualTo' })
      : met({ ...details, column: 'actualTo' });
}
