// 6.4: while suspended, a member takes no part in the work on that subject.
import { notApplicable } from '#core/verdict';
import type { Conflict } from '#tables/conflicts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { judgeParts } from './shared/conflicts/judge-participation.ts';
import { doneParts, type PartFacts, plannedParts, unstatedVotes } from './shared/conflicts/participation.ts';

/** 6.4 «БМжБ тобунун мүчөсүн предмети боюнча мониторинг жана баалоо процессинен убактылуу четтетүүгө тийиш» */
export const noPart = rule({
  clause: '6.4',
  id: '6.4-no-part',
  kind: 'law',
  severity: 'error',
  sheet: 'conflicts',
  reads: ['conflicts', 'plan', 'activities', 'acts', 'decisions', 'meetings', 'subjects'],
  *check(facts) {
    for (const conflict of facts.conflicts) yield judgeSuspension(conflict, facts);
  },
});

/** What was done in the days of the suspension counts for good; answering for a plan item only while they last. */
function judgeSuspension(conflict: Conflict, facts: PartFacts & Pick<Facts, 'today'>) {
  const { number: row, member, suspendedFrom: first, suspendedTo: last } = conflict;
  const { today } = facts;
  const column = 'suspendedFrom';
  if (member === null || first === null || first > today) return notApplicable({ row, column });
  const lasts = last === null || last >= today;
  const planned = plannedParts(member, facts).filter(({ to }) => lasts && (to === null || to >= today));
  const parts = [...planned, ...doneParts(member, facts), ...unstatedVotes(member, facts)];
  return judgeParts(parts, conflict, { first, last }, facts, column);
}
