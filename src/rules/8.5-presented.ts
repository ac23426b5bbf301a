// 8.5: the year's report is presented at the executive body's public report by the chair or a member the chair names.
import { deriveDeadline, nextPeriod, periodOf } from '#calendar';
import type { CivilDate } from '#core/date';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Report } from '#tables/reports';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { disorderIn, toldIn } from './shared/disorder.ts';
import { isDone } from './shared/is-done.ts';
import { namesOf } from './shared/member-names.ts';
import { standingOn } from './shared/offices.ts';
import { isPublicReport } from './shared/reports/public-report.ts';
import { deniesIt, saysNone, saysYes } from './shared/says-none.ts';

/** 8.5 «БМжБ тобунун төрагасы … жыл сайын көпчүлүк алдында берилүүчү отчетунун убагында жергиликтүү коомдоштук үчүн отчеттун презентациясын өткөрөт» */
export const presented = rule({
  clause: '8.5',
  id: '8.5-presented',
  kind: 'law',
  severity: 'error',
  sheet: 'reports',
  reads: ['reports', 'members', 'offices', 'settings'],
  *check(facts) {
    for (const report of facts.reports.filter(({ period }) => period === 'year'))
      yield* judgeReport(report, facts);
  },
});

type Known = Pick<Facts, 'members' | 'offices' | 'settings' | 'today'>;

function* judgeReport(report: Report, facts: Known) {
  const { number, year, presented: day, presentedBy, event } = report;
  const place = { row: number, column: 'presented' };
  if (year === null) yield unknown({ row: number, column: 'year', says: 'year' });
  else if (!isDone(day, facts.today)) yield judgeAwaited(report, year, facts);
  else yield judgeDay(report, year, day, facts);
  if (!isDone(day, facts.today)) return;
  if (event === null || saysNone(event)) yield unknown({ ...place, column: 'event', says: 'event' });
  else if (!isPublicReport(event))
    yield unknown({ ...place, column: 'event', actual: event, says: 'otherEvent', figures: { event } });
  if (presentedBy === null) yield unknown({ ...place, column: 'presentedBy', says: 'presentedBy' });
  else yield judgeSpeaker(report, presentedBy, day, facts);
}

/**
 * The day of the public report of a year: the report's own, else the setting's where it falls into the year that follows. One
 * before the year was over is another year's.
 */
function publicReportOf({ publicReport }: Report, year: number, facts: Known): CivilDate | null {
  const { publicReport: latest } = facts.settings;
  const isOfYear = latest !== null && latest > endOf(year) && latest <= lastDayFor(year);
  const own = publicReport !== null && publicReport > endOf(year) ? publicReport : null;
  return own ?? (isOfYear ? latest : null);
}

const endOf = (year: number): CivilDate => `${year}-12-31` as CivilDate;

/** The yearly public report has no day in the text: a year's report is due in the course of the year that follows. */
function lastDayFor(year: number): CivilDate {
  const next = nextPeriod(periodOf(endOf(year), 'year'));
  return deriveDeadline('8.5', next.from).due;
}

/** Overdue once the executive body has given its public report, and at the end of the year that follows. */
function judgeAwaited(report: Report, year: number, facts: Known) {
  const due = publicReportOf(report, year, facts) ?? lastDayFor(year);
  const details = {
    row: report.number,
    column: 'presented',
    required: `<= ${due}`,
    figures: { year, due },
  };
  return facts.today > due ? violated(details) : notApplicable(details);
}

/** A report is presented after its year and at the public report itself: on another day it was presented elsewhere. */
function judgeDay(report: Report, year: number, day: CivilDate, facts: Known) {
  const last = lastDayFor(year);
  const details = { row: report.number, column: 'presented', actual: day };
  if (day <= endOf(year))
    return unknown({ ...details, required: `> ${endOf(year)}`, says: 'early', figures: { year, day } });
  if (day > last)
    return violated({ ...details, required: `<= ${last}`, says: 'late', figures: { year, day, due: last } });
  const { number, approved } = report;
  const disorder = disorderIn([
    toldIn(approved, number, 'reports.approved'),
    toldIn(day, number, 'reports.presented'),
  ]);
  if (disorder !== null) return unknown({ ...details, says: 'order', figures: { ...disorder } });
  const held = publicReportOf(report, year, facts);
  if (held === null) return unknown({ ...details, column: 'publicReport', says: 'publicReport' });
  const found = { ...details, required: held };
  return held === day ? met(found) : violated({ ...found, says: 'elsewhere', figures: { day, held } });
}

/** In the place of the chair of that day speaks a member of the group, whom the chair has named. */
function judgeSpeaker({ number, delegated }: Report, speaker: string, day: CivilDate, facts: Known) {
  const details = {
    row: number,
    column: 'presentedBy',
    actual: speaker,
    figures: { name: namesOf([speaker], facts.members) },
  };
  const member = standingOn(day, facts).find((one) => one.number === speaker);
  if (member === undefined) return violated({ ...details, says: 'stranger' });
  if (member.roles.includes('chair')) return met(details);
  if (delegated === null || saysYes(delegated))
    return unknown({ ...details, column: 'delegated', says: 'delegated' });
  return deniesIt(delegated) ? violated({ ...details, column: 'delegated', says: 'unnamed' }) : met(details);
}
