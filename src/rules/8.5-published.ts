// 8.5: the report is published on the official site, or put up on boards, or both. The text sets no day: what is not
// entered is not known, unless the group has chosen a term and it has passed.
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Publication } from '#tables/publications';
import type { Report } from '#tables/reports';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { daySources } from './shared/deadlines/options.ts';
import { isPromptTermOver, promptLateness } from './shared/deadlines/prompt.ts';
import { disorderIn, toldIn } from './shared/disorder.ts';
import { isDone } from './shared/is-done.ts';
import { publishedReports } from './shared/reports/publications.ts';

const LAWFUL: readonly Publication['where'][] = ['site', 'board', 'both'];

/** 8.5 «жыйынды отчет жергиликтүү өз алдынча башкаруу органдарынын расмий сайттарына жарыяланат жана (же) көрүнүктүү атайын жайларга (такталарга, стенддерге) жайгаштырылат» */
export const published = rule({
  clause: '8.5',
  id: '8.5-published',
  kind: 'law',
  severity: 'error',
  sheet: 'reports',
  reads: ['reports', 'publications', ...daySources],
  *check(facts) {
    const { reports, publications, today } = facts;
    const done = publications.filter(({ what, date }) => what === 'report' && isDone(date, today));
    const { of, unclear } = publishedReports(done, reports);
    for (const report of reports) yield judgeReport(report, of(report), unclear, facts);
  },
});

/** Where it was published stands in the sheet of publications. */
function judgeReport(
  { number, approved, published: day }: Report,
  own: readonly Publication[],
  unclear: boolean,
  facts: Pick<Facts, 'readings' | 'calendar' | 'today'>,
) {
  const place = { row: number, column: 'published', actual: day ?? '' };
  const lawful = own.filter(({ where }) => LAWFUL.includes(where));
  const disorders = lawful.map(({ number: row, date }) =>
    disorderIn([toldIn(approved, number, 'reports.approved'), toldIn(date, row, 'publications.date')]),
  );
  if (disorders.includes(null)) return judgePublished(approved, lawful, place, facts);
  if (disorders[0]) return unknown({ ...place, says: 'order', figures: { ...disorders[0] } });
  if (own.some(({ where }) => where === null)) return unknown({ ...place, says: 'where' });
  if (own.length > 0) return violated({ ...place, says: 'elsewhere' });
  if (isDone(day, facts.today)) return unknown({ ...place, says: 'claimed' });
  if (!isDone(approved, facts.today)) return notApplicable(place);
  if (unclear) return unknown({ ...place, says: 'subject' });
  return isPromptTermOver(approved, facts) ? violated(place) : unknown(place);
}

/** Published where it should be: met in the chosen term, of a report that is approved. */
function judgePublished(
  approved: Report['approved'],
  lawful: readonly Publication[],
  place: { readonly row: string; readonly column: string; readonly actual: string },
  facts: Pick<Facts, 'readings' | 'calendar' | 'today'>,
) {
  if (!isDone(approved, facts.today)) return unknown({ ...place, says: 'unapproved' });
  const days = lawful.flatMap(({ date }) => (date !== null && date >= approved ? [date] : [])).sort();
  const late = days[0] === undefined ? null : promptLateness(approved, days[0], facts);
  return late === null ? met(place) : violated({ ...place, says: 'late', figures: { ...late } });
}
