// 8.5: members of the group take part in preparing the report, not the chair alone.
import type { CivilDate } from '#core/date';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Report } from '#tables/reports';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { namesOf } from './shared/member-names.ts';
import { standingOn } from './shared/offices.ts';
import { isMade } from './shared/reports/is-made.ts';

/** 8.5 «жыйынды отчет БМжБ тобунун мүчөлөрүнүн активдүү катышуусу менен БМжБ тобунун төрагасынын жетекчилиги астында даярдалат» */
export const contributors = rule({
  clause: '8.5',
  id: '8.5-contributors',
  kind: 'law',
  severity: 'error',
  sheet: 'reports',
  reads: ['reports', 'members', 'offices'],
  *check(facts) {
    for (const report of facts.reports) yield judgeReport(report, facts);
  },
});

type Known = Pick<Facts, 'members' | 'offices' | 'today'>;

/** Members and chair are those of the day on which the report was approved, or of today. */
function judgeReport(report: Report, facts: Known) {
  const { members } = facts;
  const { number, contributors: named, approved } = report;
  const place = { row: number, column: 'contributors', actual: named.length };
  if (!isMade(report)) return notApplicable(place);
  if (named.length === 0) return unknown(place);
  const day = approved ?? facts.today;
  const seated = standingOn(day, facts);
  const outsiders = named.filter((one) => !seated.some((member) => member.number === one));
  if (outsiders.length > 0) {
    const figures = { names: namesOf(outsiders, members) };
    return outsiders.every((one) => satWithin(one, report, day, members))
      ? unknown({ ...place, says: 'left', figures })
      : violated({ ...place, says: 'strangers', figures });
  }
  const others = seated.filter((member) => named.includes(member.number) && !member.roles.includes('chair'));
  if (others.length === 0) return violated(place);
  const roles = new Map(members.map((member) => [member.number, member.role]));
  const isPlain = others.some((member) => member.roles.length > 0 || roles.get(member.number) !== null);
  return isPlain ? met(place) : unknown({ ...place, says: 'role' });
}

/** Whether somebody sat between the beginning of the report's period and its approval: then the work may be of those days. */
function satWithin(one: string, report: Report, day: CivilDate, members: Facts['members']): boolean {
  const begins = beginningOf(report);
  return members.some(
    ({ number, appointed, left }) =>
      number === one &&
      (appointed === null || appointed <= day) &&
      (left === null || begins === null || left > begins),
  );
}

function beginningOf({ year, period }: Report): CivilDate | null {
  return year === null ? null : (`${year}-${period === 'secondHalf' ? '07' : '01'}-01` as CivilDate);
}
