// 5.2.3: members have no conflict of interest with the subject they monitor; who has one is suspended from it (6.4).
import { addDays, type CivilDate } from '#core/date';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Conflict } from '#tables/conflicts';
import { seatedOn } from '#tables/seated';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { judgeParts } from './shared/conflicts/judge-participation.ts';
import { doneParts, type PartFacts, plannedParts } from './shared/conflicts/participation.ts';

/** 5.2.3 «2) БМжБ тобунун мүчөлөрү … мониторинг жана баалоо предмети менен байланышкан кызыкчылыктардын кагылышуусуна ээ болбоого тийиш» */
export const freeOfConflict = rule({
  clause: '5.2.3',
  id: '5.2.3-conflict',
  kind: 'law',
  severity: 'error',
  sheet: 'conflicts',
  reads: [
    'conflicts',
    'members',
    'plan',
    'activities',
    'acts',
    'decisions',
    'meetings',
    'subjects',
    'readings',
  ],
  *check(facts) {
    for (const conflict of facts.conflicts) yield judgeConflict(conflict, facts);
  },
});

type Known = PartFacts & Pick<Facts, 'members' | 'readings' | 'today'>;

function judgeConflict(conflict: Conflict, facts: Known) {
  const { number: row, member, subject, object, arisen, ended } = conflict;
  const { today } = facts;
  if (member === null) return unknown({ row, column: 'member', says: 'member' });
  if (subject === null && object === null) return unknown({ row, column: 'subject', says: 'subject' });
  const place = { row, column: 'subject' };
  const sits = seatedOn(facts.members, today).some(({ number }) => number === member);
  const isOn = (arisen === null || arisen <= today) && (ended === null || ended > today);
  if (facts.readings.conflictBar === 'fromMembership' && sits && isOn)
    return violated({ ...place, severity: 'warning', says: 'membership' });
  const suspended = judgeSuspended(conflict, facts);
  if (suspended !== null) return suspended;
  if (!sits || (arisen !== null && arisen > today)) return notApplicable(place);
  const days = { first: arisen, last: ended };
  const outcome = judgeParts(partsOf(member, facts), conflict, days, facts, place.column);
  const isAhead = conflict.suspendedFrom !== null;
  return outcome.value === 'met' && isAhead ? unknown({ ...place, says: 'suspension' }) : outcome;
}

/**
 * What a member did on the subject from the arising of the conflict to the end of the suspension counts, and so does work
 * after it up to the end of the conflict; a suspension that nobody is known to have ordered keeps nobody out for certain.
 */
function judgeSuspended(conflict: Conflict, facts: Known) {
  const { number: row, member, suspendedFrom: from } = conflict;
  const place = { row, column: 'subject' };
  if (member === null || from === null || from > facts.today) return null;
  const judgeDone = (first: CivilDate, last: CivilDate | null) =>
    judgeParts(doneParts(member, facts), conflict, { first, last }, facts, place.column);
  const { arisen } = conflict;
  const before = arisen !== null && arisen < from ? judgeDone(arisen, addDays(from, -1)) : met(place);
  if (before.value !== 'met') return before;
  const ended = endOf(conflict, facts);
  const during = judgeDone(from, ended);
  if (during.value !== 'met') return during;
  const after = ended === null ? met(place) : judgeAfter(member, ended, conflict, facts);
  if (after.value !== 'met') return after;
  return isOrdered(conflict) ? after : unknown({ ...place, says: 'suspension' });
}

/** The day on which a suspension ended before the conflict did; null where it lasts, or as long as the conflict. */
function endOf(
  { suspendedFrom: from, suspendedTo: to, ended }: Conflict,
  { today }: Known,
): CivilDate | null {
  if (from === null || to === null || to >= today || to < from) return ended;
  return ended !== null && ended < to ? ended : to;
}

function judgeAfter(member: string, to: CivilDate, conflict: Conflict, facts: Known) {
  const { number: row, ended } = conflict;
  const place = { row, column: 'subject' };
  if (ended !== null && ended <= to) return met(place);
  const days = { first: addDays(to, 1), last: ended };
  const after = judgeParts(partsOf(member, facts), conflict, days, facts, place.column);
  if (after.value !== 'violated' || ended !== null) return after;
  return unknown({ ...place, actual: after.actual, says: 'after', figures: { rows: after.actual, to } });
}

/** Whether the kenesh's chair ordered the suspension by a decision (6.4). */
function isOrdered({ decision, suspendedBy }: Conflict): boolean {
  return decision !== null && suspendedBy === 'keneshChair';
}

function partsOf(member: string, facts: PartFacts) {
  return [...plannedParts(member, facts), ...doneParts(member, facts)];
}
