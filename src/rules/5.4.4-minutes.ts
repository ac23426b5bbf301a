// 5.4.4: the gathering's day and place are known, its minutes kept and sent to the kenesh.
import type { CivilDate } from '#core/date';
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Candidate } from '#tables/candidates';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { otherWayOf } from './shared/gathering-votes.ts';
import { needsProof, papersIn } from './shared/proof.ts';
import { isWritten } from './shared/says-none.ts';

const STATED = ['gatheringDate', 'gatheringPlace', 'minutes', 'sentToKenesh'] as const;

/** 5.4.4 «добуш берүүнүн жыйынтыктары протокол менен жол-жоболоштурулат жана жергиликтүү кеңешке жиберилет» */
export const gatheringMinutes = rule({
  clause: '5.4.4',
  id: '5.4.4-minutes',
  kind: 'law',
  severity: 'error',
  sheet: 'candidates',
  reads: ['candidates', 'archive', 'settings', 'members'],
  *check(facts) {
    const isKept = papersIn(facts.archive);
    const asked = new Set<string>();
    for (const candidate of facts.candidates)
      if (candidate.side === 'citizen')
        for (const outcome of judgeMinutes(candidate, isKept(candidate.minutes), facts))
          yield once(outcome, candidate, asked);
  },
});

/** The minutes of one gathering are asked for once, at its first candidate. */
function once<Message extends string>(
  outcome: Outcome<Message>,
  { gatheringDate, gatheringPlace, minutes }: Candidate,
  asked: Set<string>,
): Outcome<Message> {
  const isAsked = outcome.says === 'claimed' || (outcome.says === 'minutes' && gatheringDate !== null);
  if (!isAsked) return outcome;
  const paper = minutes ?? `${gatheringDate} ${gatheringPlace}`;
  if (asked.has(paper)) return notApplicable({ row: outcome.row, column: outcome.column });
  asked.add(paper);
  return outcome;
}

/**
 * Of another way than a gathering nothing is asked here.
 * @param kept whether the reference to the minutes leads to a paper in the register
 */
function* judgeMinutes(
  candidate: Candidate,
  kept: boolean,
  facts: Pick<Facts, 'settings' | 'members' | 'today'>,
) {
  const { number: row, gatheringDate, sentToKenesh } = candidate;
  if (otherWayOf(candidate) !== null) {
    yield notApplicable({ row, column: 'minutes' });
    return;
  }
  const blank = STATED.filter((column) => !isWritten(candidate[column]));
  for (const column of blank) yield unknown({ row, column, says: column });
  const other = gatheringDate === null ? null : otherDay(gatheringDate, facts);
  if (gatheringDate !== null && sentToKenesh !== null && sentToKenesh < gatheringDate) {
    const figures = { gathered: gatheringDate, sent: sentToKenesh };
    yield violated({
      row,
      column: 'sentToKenesh',
      actual: sentToKenesh,
      required: `>= ${gatheringDate}`,
      figures,
    });
  } else if (gatheringDate !== null && other !== null) {
    const place = { row, column: 'gatheringDate', actual: gatheringDate };
    yield unknown({ ...place, says: other.says, figures: { gathered: gatheringDate, day: other.day } });
  } else if (sentToKenesh !== null && sentToKenesh > facts.today)
    yield unknown({ row, column: 'sentToKenesh', says: 'sentToKenesh' });
  else if (blank.length === 0) yield needsProof(met({ row, column: 'minutes' }), kept);
}

interface Contradiction {
  readonly says: 'future' | 'early' | 'late';
  readonly day: CivilDate;
}

/** The day that a gathering contradicts: still to come, before the procedure began, or after the group with no seat to fill. */
function otherDay(
  gathered: CivilDate,
  { settings, members, today }: Pick<Facts, 'settings' | 'members' | 'today'>,
): Contradiction | null {
  const { procedureStarted, formed } = settings;
  if (gathered > today) return { says: 'future', day: today };
  if (procedureStarted !== null && gathered < procedureStarted)
    return { says: 'early', day: procedureStarted };
  const isVacant = members.some(({ left, replaces }) => left !== null || replaces !== null);
  return formed !== null && gathered > formed && !isVacant ? { says: 'late', day: formed } : null;
}
