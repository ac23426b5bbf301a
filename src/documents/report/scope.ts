// The rows that a report's period covers; a row whose day is not stated is not left out.
import { type CivilDate, dateOf, partsOf } from '#core/date';
import type { Facts } from '#rules/facts';
import { isDone } from '#rules/shared/is-done';
import type { Report } from '#tables/reports';

type Covered =
  | 'plan'
  | 'activities'
  | 'findings'
  | 'acts'
  | 'recommendations'
  | 'meetings'
  | 'decisions'
  | 'surveys';

export interface Scope extends Pick<Facts, Covered> {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Items of the period that are not done. */
  readonly carriedOver: Facts['plan'];
  /** The plan of what comes after: the rest of the year, or the next one. */
  readonly next: Facts['plan'];
}

const MONTHS = { firstHalf: [1, 6], secondHalf: [7, 12], year: [1, 12] } as const;

/** The rows of a report's period. */
export function scopeOf({ year: given, period }: Report, facts: Facts): Scope {
  const year = given ?? partsOf(facts.today).year;
  const [first, last] = MONTHS[period ?? 'year'];
  const from = dateOf(year, first, 1) ?? facts.today;
  const to = dateOf(year, last, last === 6 ? 30 : 31) ?? facts.today;
  const within = (date: CivilDate | null) => date === null || (date >= from && date <= to);
  const activities = facts.activities.filter((one) => within(one.to ?? one.from));
  const acts = facts.acts.filter((act) => within(act.date));
  const meetings = facts.meetings.filter(({ date }) => within(date));
  const hasAct = includes(acts);
  const hasActivity = includes(activities);
  const hasMeeting = includes(meetings);
  const findings = facts.findings.filter(({ act, activity }) => hasAct(act) && hasActivity(activity));
  const hasFinding = includes(findings);
  const plan = facts.plan.filter((item) => item.year === year && overlaps(item, from, to));
  const done = doneItems(facts);
  return {
    from,
    to,
    activities,
    acts,
    findings,
    meetings,
    plan,
    decisions: facts.decisions.filter(({ meeting }) => hasMeeting(meeting)),
    surveys: facts.surveys.filter((survey) => within(survey.to ?? survey.from)),
    recommendations: facts.recommendations.filter(({ act, finding }) => hasAct(act) && hasFinding(finding)),
    carriedOver: plan.filter((item) => !done.has(item.number)),
    next: facts.plan.filter((item) =>
      last === 6 ? item.year === year && (item.to === null || item.to > to) : item.year === year + 1,
    ),
  };
}

/** Whether a row is among those, or none is named. */
function includes(rows: readonly { readonly number: string }[]): (number: string | null) => boolean {
  const numbers = new Set(rows.map(({ number }) => number));
  return (number) => number === null || numbers.has(number);
}

/** The plan items that have an activity which is finished. */
export function doneItems({ activities }: Pick<Facts, 'activities'>): ReadonlySet<string | null> {
  return new Set(activities.flatMap(({ finished, plan }) => (finished === true ? [plan] : [])));
}

/** The plan items of which something has begun by a day. */
export function begunItems(
  { activities }: Pick<Facts, 'activities'>,
  today: CivilDate,
): ReadonlySet<string | null> {
  return new Set(activities.flatMap(({ from, plan }) => (isDone(from, today) ? [plan] : [])));
}

function overlaps(item: Facts['plan'][number], from: CivilDate, to: CivilDate): boolean {
  return (item.from === null || item.from <= to) && (item.to === null || item.to >= from);
}
