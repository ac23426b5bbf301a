// The rows that a report's period covers; a row whose day is not stated is not left out.
import { type CivilDate, dateOf, partsOf } from '#core/date';
import type { Facts } from '#rules/facts';
import type { Report } from '#tables/reports';

export interface Scope extends Pick<Facts, 'plan' | 'activities' | 'findings' | 'acts' | 'recommendations'> {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const MONTHS = { firstHalf: [1, 6], secondHalf: [7, 12], year: [1, 12] } as const;

/** The plan items, activities, findings, acts and recommendations of a report's period. */
export function scopeOf({ year: given, period }: Report, facts: Facts): Scope {
  const year = given ?? partsOf(facts.today).year;
  const [first, last] = MONTHS[period ?? 'year'];
  const from = dateOf(year, first, 1) ?? facts.today;
  const to = dateOf(year, last, last === 6 ? 30 : 31) ?? facts.today;
  const within = (date: CivilDate | null) => date === null || (date >= from && date <= to);
  const activities = facts.activities.filter((one) => within(one.to ?? one.from));
  const acts = facts.acts.filter((act) => within(act.date));
  const has = (rows: readonly { readonly number: string }[], number: string | null) =>
    number === null || rows.some((row) => row.number === number);
  const findings = facts.findings.filter(({ act, activity }) => has(acts, act) && has(activities, activity));
  return {
    ...{ from, to, activities, acts, findings },
    plan: facts.plan.filter((item) => item.year === year && overlaps(item, from, to)),
    recommendations: facts.recommendations.filter(
      ({ act, finding }) => has(acts, act) && has(findings, finding),
    ),
  };
}

function overlaps(item: Facts['plan'][number], from: CivilDate, to: CivilDate): boolean {
  return (item.from === null || item.from <= to) && (item.to === null || item.to >= from);
}
