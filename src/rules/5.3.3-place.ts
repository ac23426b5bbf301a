// 5.3.3, 5.4.1, 5.4.7: what the executive body makes public stands on the site, on boards, or both. What the places are called
// is doubtful, therefore a warning; word passed on elsewhere as well is nobody's fault.
import { groupedBy } from '#core/group';
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Readings } from '#tables';
import type { Publication } from '#tables/publications';
import { rule } from './rule.ts';

type Where = Publication['where'];

const LAWFUL: Readonly<Record<Readings['places'], readonly Where[]>> = {
  noticeBoards: ['site', 'board', 'both'],
};

/** What is one announcement: of the decision its list of members is a part (5.4.7). */
const ANNOUNCED: Partial<Record<NonNullable<Publication['what']>, string>> = {
  start: 'start',
  firstMeeting: 'firstMeeting',
  decision: 'decision',
  members: 'decision',
};

/** 5.3.3 «сайтына жарыялайт жана (же) билим берүүнүн атайын орундарында (такталарда, стенддерде) жайгаштырат» */
export const place = rule({
  clause: '5.3.3',
  id: '5.3.3-place',
  severity: 'warning',
  sheet: 'publications',
  reads: ['publications', 'readings'],
  *check({ publications, readings }) {
    const lawful = LAWFUL[readings.places];
    const announced = groupedBy(publications, ({ what }) => (what === null ? undefined : ANNOUNCED[what]));
    for (const [kind, rows] of announced) {
      const kept = rows.some(({ where }) => lawful.includes(where));
      for (const row of kind === undefined ? [] : rows) yield judgePlace(row, lawful, kept);
    }
  },
});

/** @param kept whether the same was announced where the text wants it */
function judgePlace({ number, where }: Publication, lawful: readonly Where[], kept: boolean): Outcome {
  const said = { row: number, column: 'where', actual: where ?? '', required: lawful.join(' | ') };
  if (lawful.includes(where)) return met(said);
  if (kept) return notApplicable(said);
  return where === null ? unknown(said) : violated(said);
}
