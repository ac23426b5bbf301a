// The written notice of a conflict of interest (6.3): «кыска мөөнөттө» has no number, the setting gives one.

import { derive } from '#calendar';
import type { CivilDate } from '#core/date';
import { citesPaper } from '#core/paper';
import { notApplicable, type Outcome, unknown } from '#core/verdict';
import { settingList } from '#tables';
import type { Conflict } from '#tables/conflicts';
import type { Facts } from '../../facts.ts';
import { isChosen } from '../chosen.ts';
import { type DeadlineMessage, judgeDeadline } from '../deadlines/judge-deadline.ts';
import { type CountingFacts, countingOptions } from '../deadlines/options.ts';
import { isMade, needsProof } from '../proof.ts';

type Late = 'arisen' | 'early' | 'claimed' | 'noTerm' | 'untold' | DeadlineMessage;

/**
 * Whether somebody was notified of a conflict within the days that the setting gives, counted from its arising. While
 * nobody has chosen these days, they keep and break nothing. Of who came in later the duty begins with the appointment; who
 * had left by then has none.
 */
export function judgeNotice(
  { number: row, member, arisen, notice }: Conflict,
  column: 'toldChair' | 'toldKenesh',
  informed: CivilDate | null,
  facts: CountingFacts & Pick<Facts, 'members' | 'archive' | 'choices' | 'today'>,
): Outcome<Late> {
  if (arisen === null) return unknown({ row, column: 'arisen', says: 'arisen' });
  const { appointed = null, left = null } = facts.members.find(({ number }) => number === member) ?? {};
  if (left !== null && left <= arisen) return notApplicable({ row, column });
  const since = appointed !== null && appointed > arisen ? appointed : arisen;
  if (informed !== null && informed < arisen) {
    const figures = { arisen, done: informed };
    return unknown({ row, column, actual: informed, required: `>= ${arisen}`, says: 'early', figures });
  }
  const days = facts.settings.conflictNoticeDays;
  const term = { unit: 'working-days', count: days, direction: 'after', endMoves: true } as const;
  const outcome = judgeDeadline(derive(term, since, countingOptions(facts)), informed, facts.today, {
    row,
    column,
  });
  const isProven = citesPaper(notice) || isMade('declaration', row, facts.archive);
  const judged = needsProof({ ...outcome, figures: { ...outcome.figures, days } }, isProven);
  return isTermChosen(facts) ? judged : withoutTerm(judged, since);
}

/** Whether the days are somebody's choice: in «Окуулар», or in «Жөндөөлөр» by another number than it was made with. */
function isTermChosen(facts: Pick<Facts, 'choices' | 'settings'>): boolean {
  return (
    isChosen('soon', facts) || facts.settings.conflictNoticeDays !== settingList.conflictNoticeDays.initial
  );
}

/** What holds whatever the term is: word given on the very day is soon enough, and nothing is late. */
function withoutTerm(outcome: Outcome<Late>, since: CivilDate): Outcome<Late> {
  const { value, says, actual } = outcome;
  if (value === 'n/a' || says === 'claimed' || (value === 'met' && actual <= since)) return outcome;
  return { ...outcome, value: 'unknown', says: actual === '' ? 'untold' : 'noTerm' };
}
