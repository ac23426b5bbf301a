// 5.3.3, 5.4.1: the notices stand on the site, on boards, or both; of the decision 5.4.7 has a rule of its own. What the places
// are called is doubtful, therefore a warning; word passed on elsewhere as well is nobody's fault.
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Readings } from '#tables';
import type { Publication } from '#tables/publications';
import { rule } from './rule.ts';

type Where = Publication['where'];

const LAWFUL: Readonly<Record<Readings['places'], readonly Where[]>> = {
  noticeBoards: ['site', 'board', 'both'],
};

/** 5.3.3 «сайтына жарыялайт жана (же) билим берүүнүн атайын орундарында (такталарда, стенддерде) жайгаштырат» */
export const place = rule({
  clause: '5.3.3',
  id: '5.3.3-place',
  kind: 'law',
  severity: 'warning',
  sheet: 'publications',
  reads: ['publications', 'readings'],
  *check({ publications, readings }) {
    const lawful = LAWFUL[readings.places];
    for (const announced of ['start', 'firstMeeting'] as const) {
      const notices = publications.filter(({ what }) => what === announced);
      const kept = notices.some(({ where }) => lawful.includes(where));
      for (const notice of notices) yield judgePlace(notice, lawful, kept);
    }
  },
});

/** @param kept whether the same was announced where the text wants it */
function judgePlace({ number, where }: Publication, lawful: readonly Where[], kept: boolean) {
  const details = { row: number, column: 'where', actual: where ?? '', required: lawful.join(' | ') };
  if (lawful.includes(where)) return met(details);
  if (kept) return notApplicable(details);
  return where === null ? unknown(details) : violated(details);
}
