// 8.5: the report is published on the official site, or put up on boards, or both.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Publication } from '#tables/publications';
import type { Report } from '#tables/reports';
import { isDone } from './done.ts';
import type { Facts } from './facts.ts';
import { publishedReports } from './reports/publications.ts';
import { rule } from './rule.ts';

const LAWFUL: readonly Publication['where'][] = ['site', 'board', 'both'];

/** 8.5 «жыйынды отчет жергиликтүү өз алдынча башкаруу органдарынын расмий сайттарына жарыяланат жана (же) көрүнүктүү атайын жайларга (такталарга, стенддерге) жайгаштырылат» */
export const published = rule({
  clause: '8.5',
  id: '8.5-published',
  severity: 'error',
  sheet: 'reports',
  reads: ['reports', 'publications'],
  *check({ reports, publications, today }) {
    const done = publications.filter(({ what, date }) => what === 'report' && isDone(date, today));
    const { of, unclear } = publishedReports(done, reports);
    for (const report of reports) yield judgeReport(report, of(report), unclear, today);
  },
});

/** Where it was published stands in the sheet of publications. */
function judgeReport(
  { number, approved, published: day }: Report,
  own: readonly Publication[],
  unclear: boolean,
  today: Facts['today'],
): Outcome {
  const place = { row: number, column: 'published', actual: day ?? '' };
  if (own.some(({ where }) => LAWFUL.includes(where))) return met(place);
  if (own.some(({ where }) => where === null)) return unknown({ ...place, says: 'where' });
  if (own.length > 0) return violated({ ...place, says: 'elsewhere' });
  if (isDone(day, today)) return unknown({ ...place, says: 'where' });
  if (!isDone(approved, today)) return notApplicable(place);
  return unclear ? unknown({ ...place, says: 'subject' }) : violated(place);
}
