// The summary reports that are due since the group was formed: one a half-year or year that has ended (8.1).
import { deriveDeadline, nextPeriod, type Period, periodOf } from '#calendar';
import type { CivilDate } from '#core/date';
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Report } from '#tables/reports';
import { isDone } from '../done.ts';
import type { Facts } from '../facts.ts';

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

/** One verdict a period; `instead` says whether something else stands in place of the report of a year's part. */
export function* judgePeriods(
  term: ReportTerm,
  { settings: { formed }, reports, today }: Pick<Facts, 'settings' | 'reports' | 'today'>,
  instead: (year: number) => boolean = () => false,
): Iterable<Outcome> {
  if (formed === null) yield unknown({ column: 'period', says: 'formed' });
  for (const due of formed === null ? [] : duesOf(term, formed, today)) {
    yield due.ends < today && !instead(due.period.year)
      ? judgeReport(due, reports, today)
      : notApplicable({ column: 'period', part: partOf(due) });
  }
}

const partOf = ({ period: { year, number }, kind }: Due) =>
  kind === 'year' ? `${year}` : `${year}-${number}`;

/** The report of one ended period; one whose year or period is blank may be it. */
function judgeReport(due: Due, reports: readonly Report[], today: CivilDate): Outcome {
  const { period, kind, ends } = due;
  const figures = { year: period.year, period: kind, ends };
  const said = { column: 'period', part: partOf(due), required: `> ${ends}`, figures };
  const own = reports.filter((one) => one.year === period.year && one.period === kind);
  const approved = own.find((one) => isDone(one.approved, today));
  if (approved !== undefined) return met({ ...said, row: approved.number, actual: approved.approved ?? '' });
  if (own[0] !== undefined)
    return unknown({ ...said, row: own[0].number, column: 'approved', says: 'approved' });
  const blank = reports.find(
    (one) =>
      (one.year === null || one.period === null) &&
      [period.year, null].includes(one.year) &&
      [kind, null].includes(one.period),
  );
  if (blank === undefined) return violated(said);
  return unknown({
    ...said,
    row: blank.number,
    column: blank.year === null ? 'year' : 'period',
    says: 'blank',
  });
}
