// 8.5: the year's report is presented at the executive body's public report by the chair or a member the chair names.
import { deriveDeadline, nextPeriod, periodOf } from '#calendar';
import type { CivilDate } from '#core/date';
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Report } from '#tables/reports';
import { seatedOn } from '#tables/seated';
import { isDone } from './done.ts';
import type { Facts } from './facts.ts';
import { namesOf } from './names.ts';
import { rule } from './rule.ts';

/** 8.5 «БМжБ тобунун төрагасы … жыл сайын көпчүлүк алдында берилүүчү отчетунун убагында жергиликтүү коомдоштук үчүн отчеттун презентациясын өткөрөт» */
export const presented = rule({
  clause: '8.5',
  id: '8.5-presented',
  severity: 'error',
  sheet: 'reports',
  reads: ['reports', 'members'],
  *check(facts) {
    for (const report of facts.reports.filter(({ period }) => period === 'year'))
      yield* judgeReport(report, facts);
  },
});

/** The yearly public report has no day in the text: a year's report is due in the course of the year that follows. */
function lastDayFor(year: number): CivilDate {
  const next = nextPeriod(periodOf(`${year}-01-01` as CivilDate, 'year'));
  return deriveDeadline('8.5', next.from).due;
}

function* judgeReport(report: Report, facts: Pick<Facts, 'members' | 'today'>): Iterable<Outcome> {
  const { number, year, presented: day, presentedBy, event } = report;
  const place = { row: number, column: 'presented' };
  if (!isDone(day, facts.today)) {
    if (year === null) yield unknown({ row: number, column: 'year', says: 'year' });
    else {
      const due = lastDayFor(year);
      const said = { ...place, required: `<= ${due}`, figures: { year, due } };
      yield facts.today > due ? violated(said) : notApplicable(said);
    }
    return;
  }
  if (event === null) yield unknown({ row: number, column: 'event', says: 'event' });
  if (presentedBy === null) yield unknown({ row: number, column: 'presentedBy', says: 'presentedBy' });
  else yield judgeSpeaker(report, presentedBy, day, facts.members);
}

/** In the chair's place speaks a member of the group, whom the chair has named. */
function judgeSpeaker(
  { number, delegated }: Report,
  speaker: string,
  day: CivilDate,
  members: Facts['members'],
): Outcome {
  const said = {
    row: number,
    column: 'presentedBy',
    actual: speaker,
    figures: { name: namesOf([speaker], members) },
  };
  const member = seatedOn(members, day).find((one) => one.number === speaker);
  if (member === undefined) return violated({ ...said, says: 'stranger' });
  return member.role === 'chair' || delegated !== null
    ? met(said)
    : unknown({ ...said, column: 'delegated', says: 'delegated' });
}
