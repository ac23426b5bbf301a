// The summary reports that may be asked for since the group was formed: one a half-year or year that has ended (8.1).
// The end of the period is no term: a report is overdue only after a chosen term or the executive body's report day.
import { deriveDeadline, nextPeriod, type Period, periodOf } from '#calendar';
import type { CivilDate } from '#core/date';
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Report } from '#tables/reports';
import type { Facts } from '../../facts.ts';
import { daySources } from '../deadlines/options.ts';
import { promptDue } from '../deadlines/prompt.ts';
import { isDone } from '../is-done.ts';
import { type Mandate, mandateOf, stoodIn } from '../mandate.ts';
import { needsProof } from '../proof.ts';
import { provenReports } from '../registered.ts';

/** The sheets on which the reports of periods rest. */
export const periodSources = ['settings', 'reports', 'archive', ...daySources] as const;

type Known = Pick<Facts, (typeof periodSources)[number] | 'today'>;

const LENGTHS = { '8.1': 'half-year', '8.1-year': 'year' } as const;

export type ReportTerm = keyof typeof LENGTHS;

/** A period from the day the group was formed up to today, and the report on it as the register names it. */
interface Due {
  readonly period: Period;
  readonly kind: NonNullable<Report['period']>;
  /** The last day of the period, from the deadline register. */
  readonly ends: CivilDate;
}

function duesOf(term: ReportTerm, formed: CivilDate, today: CivilDate): readonly Due[] {
  const dues: Due[] = [];
  for (let period = periodOf(formed, LENGTHS[term]); period.from <= today; period = nextPeriod(period)) {
    const half = period.number === 1 ? 'firstHalf' : 'secondHalf';
    const kind = term === '8.1-year' ? 'year' : half;
    dues.push({ period, kind, ends: deriveDeadline(term, period.from).due });
  }
  return dues;
}

type ReportMessage = 'claimed' | 'late' | 'approved' | 'early' | 'blank' | 'unknown' | 'violated';

/** One verdict a period; `instead` says whether something else stands in place of the report of a year's part. */
export function* judgePeriods(
  term: ReportTerm,
  facts: Known,
  instead: (year: number) => boolean = () => false,
): Iterable<Outcome<'formed' | ReportMessage>> {
  const mandate = mandateOf(facts);
  if (mandate === null) {
    yield unknown({ column: 'period', says: 'formed' });
    return;
  }
  for (const due of duesOf(term, mandate.formed, facts.today)) {
    const place = { column: 'period', part: partOf(due) };
    if (due.ends >= facts.today || instead(due.period.year)) yield notApplicable(place);
    else yield judgeStood(due, mandate, place) ?? judgeReport(due, facts);
  }
}

const partOf = ({ period: { year, number }, kind }: Due) =>
  kind === 'year' ? `${year}` : `${year}-${number}`;

/**
 * A group owes no report of a period of which it stood under half the days, from its formation to the end of its mandate:
 * how many of them, and how many it takes.
 */
function judgeStood({ period, ends }: Due, mandate: Mandate, place: { column: string; part: string }) {
  const { days, half } = stoodIn({ from: period.from, to: ends }, mandate);
  return days < half ? notApplicable({ ...place, actual: days, required: `>= ${half}` }) : null;
}

/** The report of one ended period; one whose year or period is blank may be it. */
function judgeReport(due: Due, facts: Known): Outcome<ReportMessage> {
  const { reports, today } = facts;
  const { period, kind, ends } = due;
  const figures = { year: period.year, period: kind, ends };
  const details = { column: 'period', part: partOf(due), required: `> ${ends}`, figures };
  const own = reports.filter((one) => one.year === period.year && one.period === kind);
  const approved = own.filter((one) => isDone(one.approved, today));
  const whole = approved.filter((one) => isOfEnded(one, ends));
  const isProven = provenReports(facts.archive);
  const last = lastDayOf(due, own, facts);
  const isLate = ({ approved: day, presented }: Report) =>
    last !== null && day !== null && day > last && !(presented !== null && presented <= last);
  const inTime = whole.filter((one) => !isLate(one));
  const best = inTime.find(isProven) ?? inTime[0] ?? whole[0];
  if (best !== undefined && last !== null && isLate(best))
    return violated({
      ...details,
      row: best.number,
      column: 'approved',
      actual: best.approved ?? '',
      required: `<= ${last}`,
      says: 'late',
      figures: { ...figures, due: last, done: best.approved ?? '' },
    });
  if (best !== undefined)
    return needsProof(met({ ...details, row: best.number, actual: best.approved ?? '' }), isProven(best));
  if (approved[0] !== undefined) {
    const { number, approved: day } = approved[0];
    return unknown({ ...details, row: number, column: 'approved', actual: day ?? '', says: 'early' });
  }
  const wasShown = own.some(
    ({ presented, published }) => isDone(presented, today) || isDone(published, today),
  );
  if (
    !wasShown &&
    last !== null &&
    last < today &&
    (own.length > 0 || !reports.some((one) => mayBe(one, due)))
  )
    return violated({
      ...details,
      row: own[0]?.number ?? null,
      required: `<= ${last}`,
      figures: { ...figures, due: last },
    });
  if (own[0] !== undefined)
    return unknown({ ...details, row: own[0].number, column: 'approved', says: 'approved' });
  const blank = reports.find((one) => mayBe(one, due));
  if (blank === undefined) return unknown(details);
  const column = blank.year === null ? 'year' : 'period';
  return unknown({ ...details, row: blank.number, column, says: 'blank' });
}

/** Whether a report was approved when its period was over: one approved before cannot be of the whole period. */
export function isOfEnded({ approved }: Report, ends: CivilDate): boolean {
  return approved !== null && approved > ends;
}

/** Whether a report whose year or period is blank may be the one that is asked for. */
function mayBe({ year, period }: Report, due: Due): boolean {
  return (
    (year === null || period === null) &&
    [due.period.year, null].includes(year) &&
    [due.kind, null].includes(period)
  );
}

/** The first day after which the report is overdue: the chosen term's, or, of the year's, the executive body's report day. */
function lastDayOf({ kind, ends }: Due, own: readonly Report[], facts: Known): CivilDate | null {
  const shown = [facts.settings.publicReport, ...own.map(({ publicReport }) => publicReport)];
  const days = [promptDue(ends, facts), ...(kind === 'year' ? shown : [])];
  return days.filter((day) => day !== null && day > ends).sort()[0] ?? null;
}
