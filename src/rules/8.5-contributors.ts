// 8.5: members of the group take part in preparing the report, not the chair alone.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Report } from '#tables/reports';
import { seatedOn } from '#tables/seated';
import type { Facts } from './facts.ts';
import { namesOf } from './names.ts';
import { isMade } from './reports/made.ts';
import { rule } from './rule.ts';

/** 8.5 «жыйынды отчет БМжБ тобунун мүчөлөрүнүн активдүү катышуусу менен БМжБ тобунун төрагасынын жетекчилиги астында даярдалат» */
export const contributors = rule({
  clause: '8.5',
  id: '8.5-contributors',
  severity: 'error',
  sheet: 'reports',
  reads: ['reports', 'members'],
  *check(facts) {
    for (const report of facts.reports) yield judgeReport(report, facts);
  },
});

/** The members are those of the day on which the report was approved, or of today. */
function judgeReport(report: Report, { members, today }: Pick<Facts, 'members' | 'today'>): Outcome {
  const { number, contributors: named, approved } = report;
  const place = { row: number, column: 'contributors', actual: named.length };
  if (!isMade(report)) return notApplicable(place);
  if (named.length === 0) return unknown(place);
  const seated = seatedOn(members, approved ?? today);
  const strangers = named.filter((one) => !seated.some((member) => member.number === one));
  if (strangers.length > 0)
    return violated({ ...place, says: 'strangers', figures: { names: namesOf(strangers, members) } });
  const others = seated.filter((member) => named.includes(member.number) && member.role !== 'chair');
  if (others.length === 0) return violated(place);
  return others.some(({ role }) => role !== null) ? met(place) : unknown({ ...place, says: 'role' });
}
