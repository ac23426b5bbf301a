// 2.2(3): an indicator is there to be measured; one that nobody measures shows no change and is not needed (3.2).
import type { CivilDate } from '#core/date';
import { groupedBy } from '#core/group';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Measurement } from '#tables/values';
import { rule } from './rule.ts';

/** 2.2(3) «мониторинг жана баалоо объекттеринин ишинин натыйжалуулугун жогорулатуу» */
export const measured = rule({
  clause: '2.2(3)',
  id: '2.2(3)-measured',
  kind: 'method',
  severity: 'warning',
  sheet: 'indicators',
  reads: ['indicators', 'values', 'plan'],
  *check({ indicators, values, plan, today }) {
    const measurements = groupedBy(values, ({ indicator }) => indicator);
    const starts = new Map(plan.map(({ number, from }) => [number, from]));
    for (const { number, plan } of indicators) {
      const start = starts.get(plan ?? '') ?? null;
      yield judgeIndicator(number, measurements.get(number) ?? [], start, today);
    }
  },
});

/** Before the plan item begins there is nothing to measure; a value without its day is none over time. */
function judgeIndicator(
  row: string,
  values: readonly Measurement[],
  start: CivilDate | null,
  today: CivilDate,
) {
  const dated = values.filter(({ date, value }) => date !== null && value !== null).length;
  const details = { row, column: 'name', actual: dated, required: '>= 1' };
  if (dated > 0) return met(details);
  if (values.some(({ value }) => value !== null)) return unknown({ ...details, says: 'undated' });
  return start !== null && start > today ? notApplicable(details) : violated(details);
}
