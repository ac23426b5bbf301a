// 5.2.3: members have no conflict of interest with the subject they monitor; who has one is suspended from it (6.4).
import { met, notApplicable, type Outcome, unknown } from '#core/verdict';
import type { Conflict } from '#tables/conflicts';
import { seatedOn } from '#tables/seated';
import { judgeParts } from './conflicts/judge-parts.ts';
import { doneParts, type PartFacts, plannedParts } from './conflicts/parts.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/** 5.2.3 «2) БМжБ тобунун мүчөлөрү … мониторинг жана баалоо предмети менен байланышкан кызыкчылыктардын кагылышуусуна ээ болбоого тийиш» */
export const freeOfConflict = rule({
  clause: '5.2.3',
  id: '5.2.3-conflict',
  severity: 'error',
  sheet: 'conflicts',
  reads: ['conflicts', 'members', 'plan', 'activities', 'acts', 'decisions', 'meetings', 'subjects'],
  *check(facts) {
    for (const conflict of facts.conflicts) yield judgeConflict(conflict, facts);
  },
});

type Known = PartFacts & Pick<Facts, 'members' | 'today'>;

function judgeConflict(conflict: Conflict, facts: Known): Outcome {
  const { number: row, member, subject, object, arisen, suspendedFrom } = conflict;
  const { today } = facts;
  if (member === null) return unknown({ row, column: 'member', says: 'member' });
  if (subject === null && object === null) return unknown({ row, column: 'subject', says: 'subject' });
  const place = { row, column: 'subject' };
  if (suspendedFrom !== null && suspendedFrom <= today) return met(place);
  const sits = seatedOn(facts.members, today).some(({ number }) => number === member);
  if (!sits || (arisen !== null && arisen > today)) return notApplicable(place);
  const parts = [...plannedParts(member, facts), ...doneParts(member, facts)];
  return judgeParts(parts, conflict, { first: arisen, last: null }, facts, place.column);
}
