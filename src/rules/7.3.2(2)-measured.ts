// 7.3.2(2): a measurement says how much, in which unit, by which tool. The clause gives a right; what makes it usable
// is our reading, therefore a warning.
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Activity } from '#tables/activities';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

const ASKED = ['measured', 'unit', 'tool'] as const;

/** 7.3.2(2) «тиешелүү объекттерге барууга, көрмө кароолорду, өлчөөлөрдү жүргүзүүгө» */
export const measurement = rule({
  clause: '7.3.2(2)',
  id: '7.3.2(2)-measured',
  kind: 'method',
  severity: 'warning',
  sheet: 'activities',
  reads: ['activities'],
  *check({ activities, today }) {
    for (const activity of activities.filter(({ method }) => method === 'measurement'))
      yield* judgeMeasurement(activity, today);
  },
});

/** One verdict a blank; a result without a figure measures nothing. */
function* judgeMeasurement(activity: Activity, today: Facts['today']) {
  const { number, from, finished, measured } = activity;
  const place = { row: number, column: 'measured', actual: measured ?? '' };
  const blank = ASKED.filter((column) => activity[column] === null);
  const begun = finished === true || (from !== null && from <= today);
  if (!begun && blank.length > 0) yield notApplicable(place);
  else if (measured !== null && !/\d/.test(measured)) yield violated({ ...place, figures: { measured } });
  else if (blank.length === 0) yield met(place);
  else for (const column of blank) yield unknown({ row: number, column, says: column });
}
