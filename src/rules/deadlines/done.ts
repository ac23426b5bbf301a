// What was done for a term of the register, found where it is recorded; a step needs no second entry of it.
import type { Period, TermId } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Facts, Source } from '../facts.ts';
import { firstMeetingHeld, groupMeetings } from './first-meeting.ts';

export type DoneFacts = Pick<
  Facts,
  'settings' | 'meetings' | 'steps' | 'publications' | 'candidates' | 'plan' | 'reports'
>;

type Find<F> = (facts: F, period: Period | null) => CivilDate | null;

/** Where the doing of a term is recorded, and how it is found there. */
interface Finder {
  readonly reads: readonly Source[];
  readonly find: Find<DoneFacts>;
}

/** A finder sees only the sheets it says it reads. */
const finder = <S extends keyof DoneFacts>(reads: readonly S[], find: Find<Pick<DoneFacts, S>>): Finder => ({
  reads,
  find,
});

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

/** The day on which the kenesh had the whole list of municipal candidates; who is put forward later replaces a member. */
export const municipalListSent = ({
  candidates,
  settings: { formed },
}: Pick<Facts, 'candidates' | 'settings'>): CivilDate | null =>
  last(
    candidates
      .filter(({ side }) => side === 'municipal')
      .map(({ sentToKenesh }) => sentToKenesh)
      .filter((sent) => sent === null || formed === null || sent <= formed),
  );

/** A step of a year's plan is done when it is so for every item; what was sent was drafted by then. */
const planned = (column: 'sent' | 'discussed' | 'approved'): Finder =>
  finder(['plan'], ({ plan }, period) =>
    last(plan.filter(({ year }) => year !== null && year === period?.year).map((item) => item[column])),
  );

const reported = (isKind: (kind: Facts['reports'][number]['period'], period: Period) => boolean): Finder =>
  finder(['reports'], ({ reports }, period) =>
    first(
      reports
        .filter((report) => period !== null && report.year === period.year && isKind(report.period, period))
        .map(({ approved, sentExecutive, sentKenesh }) => approved ?? first([sentExecutive, sentKenesh])),
    ),
  );

const publishedOf = (what: 'start' | 'firstMeeting'): Finder =>
  finder(['publications'], (facts) => firstPublished(facts, what));

const finders: Partial<Record<TermId, Finder>> = {
  '5.4.1': publishedOf('start'),
  '5.4.2': finder(['candidates', 'settings'], municipalListSent),
  '5.3.2': finder(['meetings', 'steps', 'settings'], firstMeetingHeld),
  '5.3.3': publishedOf('firstMeeting'),
  '7.2.2': finder(['meetings', 'settings'], (facts, period) =>
    first(groupMeetings(facts).filter((day) => isWithin(day, period))),
  ),
  '7.3.1-draft': planned('sent'),
  '7.3.1-sent': planned('sent'),
  '7.3.1-discussed': planned('discussed'),
  '7.3.1-approved': planned('approved'),
  '8.1': reported((kind, { number }) => kind === (number === 1 ? 'firstHalf' : 'secondHalf')),
  '8.1-year': reported((kind) => kind === 'year'),
  '8.5': finder(['reports'], ({ reports }, period) =>
    first(reports.map(({ presented }) => presented).filter((day) => isWithin(day, period))),
  ),
};

/** The sheets in which the doing of a term is recorded. */
export function doneSources(term: TermId): readonly Source[] {
  return finders[term]?.reads ?? [];
}

/** The day on which a term was met by the sheets of the work itself, or null. */
export function doneElsewhere(
  term: TermId,
  facts: DoneFacts,
  period: Period | null = null,
): CivilDate | null {
  return finders[term]?.find(facts, period) ?? null;
}
