// 7.2.2: how often the group meets in a quarter; the text is doubtful, therefore a warning that names its reading.
import { nextPeriod, type Period, periodOf } from '#calendar';
import type { CivilDate } from '#core/date';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Readings } from '#tables';
import type { Meeting } from '#tables/meetings';
import type { PlanItem } from '#tables/plan';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { attendanceOn, mayBeOfGroup } from './shared/attendance.ts';
import { everyNumber } from './shared/composition/count.ts';
import { lastDayBy, type Mandate, mandateOf, mandateSources } from './shared/mandate.ts';

const ONE = 1;

/** The numbers of meetings in a quarter that a reading allows. */
const allowed: Readonly<Record<Readings['meetings'], { least: number; most: number; required: string }>> = {
  atMostOnce: { least: 0, most: ONE, required: `<= ${ONE}` },
  atLeastOnce: { least: ONE, most: Number.POSITIVE_INFINITY, required: `>= ${ONE}` },
  exactlyOnce: { least: ONE, most: ONE, required: `${ONE}` },
};

/** 7.2.2 «БМжБ тобунун жыйналышы … кварталда бир жолудан көп эмес өткөрүлөт» */
export const quarter = rule({
  clause: '7.2.2',
  id: '7.2.2-quarter',
  kind: 'law',
  severity: 'warning',
  sheet: 'meetings',
  reads: [...mandateSources, 'meetings', 'members', 'plan'],
  *check(facts) {
    const { meetings, plan, today } = facts;
    const mandate = mandateOf(facts);
    if (mandate === null) {
      yield unknown({ column: 'date', says: 'formed' });
      return;
    }
    const own = meetings.filter(mayBeOfGroup);
    const undated = own.filter(({ date }) => date === null);
    for (const { number } of undated) yield unknown({ row: number, column: 'date', says: 'undated' });
    const { formed } = mandate;
    const last = lastDayBy(mandate, today);
    const held = own.filter(({ date }) => date !== null && date >= formed && date <= last);
    for (const one of quartersFrom(formed, last))
      yield* judgeQuarter(one, held, undated.length, mandate, facts);
    for (const meeting of held) yield* judgePlanned(meeting, plan);
  },
});

function quartersFrom(formed: CivilDate, today: CivilDate): readonly Period[] {
  const quarters: Period[] = [];
  for (let one = periodOf(formed, 'quarter'); one.from <= today; one = nextPeriod(one)) quarters.push(one);
  return quarters;
}

/**
 * One quarter. Too few meetings tell only of a quarter that has ended and that the group had from its first day. Where
 * meetings without a date leave it open, no verdict here: each of them is reported to lack its date.
 */
function* judgeQuarter(
  { year, number, from, to }: Period,
  held: readonly Meeting[],
  undated: number,
  { formed, due }: Mandate,
  facts: Pick<Facts, 'settings' | 'members' | 'readings' | 'today'>,
) {
  const own = held.filter(({ date }) => date !== null && date >= from && date <= to);
  const reading = facts.readings.meetings;
  const certain = certainIn(own, facts);
  const sure = certain.length;
  const { least, most, required } = allowed[reading];
  const details = {
    column: 'date',
    part: `${year}-${number}`,
    actual: own.length,
    required,
    figures: { count: own.length, year, quarter: number },
  };
  const holds = everyNumber(
    { least: sure, most: own.length + undated },
    (count) => count >= least && count <= most,
  );
  if (holds === true) yield own.length === 0 ? notApplicable(details) : met(details);
  else if (holds === false && sure >= least)
    yield violated({
      ...{ ...details, row: certain[ONE]?.number ?? null, actual: sure, says: reading },
      figures: { ...details.figures, count: sure },
    });
  else if (holds === false)
    yield facts.today > to && from >= formed && to <= due
      ? violated({ ...details, says: reading })
      : notApplicable(details);
  else if (undated === 0 && formless(own) !== null)
    yield unknown({ ...details, row: formless(own), column: 'form', says: 'form' });
  else if (undated === 0) {
    const others = own.filter((one) => !certain.includes(one)).map(({ number }) => number);
    const figures = { ...details.figures, rows: others.join(', ') };
    yield unknown({ ...details, row: others[0] ?? null, says: 'repeat', figures });
  }
}

/**
 * The meetings of the group that are certainly different ones, in the order of their days: of rows of one day that do not
 * tell different times one counts, and one without a quorum may have been called again.
 */
function certainIn(
  own: readonly Meeting[],
  facts: Pick<Facts, 'settings' | 'members' | 'readings'>,
): readonly Meeting[] {
  const timed = ({ date, time }: Meeting) => `${date} ${time ?? '~'}`;
  const held = own
    .filter(({ form, date, present }) => {
      const competent = date === null ? null : attendanceOn(date, present, facts).competent;
      return form === 'group' && competent !== false;
    })
    .sort((one, other) => (timed(one) < timed(other) ? -1 : 1));
  const isAnother = (one: Meeting, other: Meeting) =>
    one.date !== other.date || (one.time !== null && other.time !== null && one.time !== other.time);
  return held.filter((one, index) => held.slice(0, index).every((before) => isAnother(one, before)));
}

/** «Иш планга ылайык»: once the group has an approved plan, a meeting names the items on which it rests. */
function* judgePlanned({ number: row, date, plan: named }: Meeting, plan: readonly PlanItem[]) {
  const isApproved = ({ approved }: PlanItem) => approved !== null && date !== null && approved <= date;
  if (!plan.some(isApproved)) return;
  const place = { row, column: 'plan', actual: named.join(', ') };
  if (named.length === 0) yield unknown({ ...place, says: 'plan' });
  else {
    const open = named.filter((one) => !plan.some((item) => item.number === one && isApproved(item)));
    const figures = { items: open.join(', ') };
    yield open.length === 0 ? met(place) : unknown({ ...place, says: 'unapproved', figures });
  }
}

function formless(own: readonly Meeting[]): string | null {
  return own.find(({ form }) => form === null)?.number ?? null;
}
