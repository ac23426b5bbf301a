// What was done for a term of the register, found where it is recorded; a step needs no second entry of it.
import type { Period, TermId } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Facts } from '../../facts.ts';
import { firstMeetingHeld, groupMeetings } from './first-meeting.ts';

export type DoneFacts = Pick<
  Facts,
  'settings' | 'meetings' | 'steps' | 'publications' | 'candidates' | 'plan' | 'reports'
>;

/** Finds where the doing of a term is recorded. */
type Find = (facts: DoneFacts, period: Period | null) => CivilDate | null;

/** Earliest of some days, or null. */
const first = (days: readonly (CivilDate | null)[]): CivilDate | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

/** Latest of some days where there is one for each, else null: all is done only when the last is. */
const last = (days: readonly (CivilDate | null)[]): CivilDate | null =>
  days.includes(null) ? null : ([...days].sort()[days.length - 1] ?? null);

const isWithin = (day: CivilDate | null, period: Period | null): boolean =>
  day !== null && period !== null && day >= period.from && day <= period.to;

/** The first day on which something was published. */
export const firstPublished = (
  { publications }: Pick<Facts, 'publications'>,
  what: 'start' | 'firstMeeting',
): CivilDate | null => first(publications.filter((one) => one.what === what).map(({ date }) => date));

type Chosen = Pick<Facts, 'candidates' | 'settings'>;

/** The candidates of a side up to the forming of the group; who comes later replaces a member. */
export const candidatesOf = (
  side: 'municipal' | 'deputy',
  column: 'sentToKenesh' | 'approved',
  { candidates, settings: { formed } }: Chosen,
): Facts['candidates'] =>
  candidates.filter((one) => {
    const day = one[column];
    return one.side === side && (day === null || formed === null || day <= formed);
  });

const daysOf = (
  side: 'municipal' | 'deputy',
  column: 'sentToKenesh' | 'approved',
  facts: Chosen,
): readonly (CivilDate | null)[] => candidatesOf(side, column, facts).map((one) => one[column]);

/** The day on which the kenesh had the whole list of municipal candidates. */
export const municipalListSent = (facts: Chosen): CivilDate | null =>
  last(daysOf('municipal', 'sentToKenesh', facts));

/** The day on which the last of the deputies was approved. */
export const allDeputiesApproved = (facts: Chosen): CivilDate | null =>
  last(daysOf('deputy', 'approved', facts));

/** Whether of some candidates of a side the day is stated and of others it is not: then nobody knows when all was done. */
export function isPartlyDated(...given: Parameters<typeof daysOf>): boolean {
  const days = daysOf(...given);
  return days.includes(null) && days.some((day) => day !== null);
}

/** A step of a year's plan is done when it is so for every item; what was sent was drafted by then. */
const planned =
  (column: 'sent' | 'discussed' | 'approved'): Find =>
  ({ plan }, period) =>
    last(plan.filter(({ year }) => year !== null && year === period?.year).map((item) => item[column]));

const reported =
  (isKind: (kind: Facts['reports'][number]['period'], period: Period) => boolean): Find =>
  ({ reports }, period) =>
    first(
      reports
        .filter((report) => period !== null && report.year === period.year && isKind(report.period, period))
        .map(({ approved, sentExecutive, sentKenesh }) => approved ?? first([sentExecutive, sentKenesh])),
    );

const publishedOf =
  (what: 'start' | 'firstMeeting'): Find =>
  (facts) =>
    firstPublished(facts, what);

const finders: Partial<Record<TermId, Find>> = {
  '5.4.1': publishedOf('start'),
  '5.4.2': municipalListSent,
  '5.4.3': allDeputiesApproved,
  '5.3.2': firstMeetingHeld,
  '5.3.3': publishedOf('firstMeeting'),
  '7.2.2': (facts, period) => first(groupMeetings(facts).filter((day) => isWithin(day, period))),
  '7.3.1-draft': planned('sent'),
  '7.3.1-sent': planned('sent'),
  '7.3.1-discussed': planned('discussed'),
  '7.3.1-approved': planned('approved'),
  '8.1': reported((kind, { number }) => kind === (number === 1 ? 'firstHalf' : 'secondHalf')),
  '8.1-year': reported((kind) => kind === 'year'),
  '8.5': ({ reports }, period) =>
    first(reports.map(({ presented }) => presented).filter((day) => isWithin(day, period))),
};

/** The day on which a term was met by the sheets of the work itself, or null. */
export function doneElsewhere(
  term: TermId,
  facts: DoneFacts,
  period: Period | null = null,
): CivilDate | null {
  return finders[term]?.(facts, period) ?? null;
}
