// 6.4: once informed of a conflict, the kenesh's chair suspends the member from that subject. The text sets no day for it.
import type { CivilDate } from '#core/date';
import { byNumber } from '#core/group';
import { citesPaper } from '#core/paper';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Conflict } from '#tables/conflicts';
import { rule } from './rule.ts';
import { needsProof } from './shared/proof.ts';

/** 6.4 «Жергиликтүү кеңештин төрагасы кызыкчылыктардын кагылышуусунун бар экени жөнүндө маалымат алган учурда … убактылуу четтетүүгө тийиш» */
export const suspended = rule({
  clause: '6.4',
  id: '6.4-suspended',
  kind: 'law',
  severity: 'error',
  sheet: 'conflicts',
  reads: ['conflicts', 'members'],
  *check({ conflicts, members, today }) {
    const known = byNumber(members);
    for (const conflict of conflicts)
      yield judgeSuspension(conflict, known.get(conflict.member)?.left ?? null, today);
  },
});

/** @param left when the member left the group: who has left is suspended from nothing */
function judgeSuspension(conflict: Conflict, left: CivilDate | null, today: string) {
  const { number: row, toldKenesh, suspendedFrom, suspendedTo, suspendedBy, decision } = conflict;
  const place = { row, column: 'suspendedFrom', actual: suspendedFrom ?? '' };
  const day = suspendedFrom ?? toldKenesh;
  if (left !== null && day !== null && left <= day) return notApplicable(place);
  if (suspendedFrom === null) {
    const isInformed = toldKenesh !== null && toldKenesh <= today;
    return isInformed
      ? unknown({ ...place, says: 'none', figures: { informed: toldKenesh } })
      : notApplicable(place);
  }
  if (suspendedTo !== null && suspendedTo < suspendedFrom) {
    const figures = { from: suspendedFrom, to: suspendedTo };
    return violated({
      ...place,
      column: 'suspendedTo',
      actual: suspendedTo,
      required: `>= ${suspendedFrom}`,
      figures,
    });
  }
  const { arisen } = conflict;
  if (arisen !== null && suspendedFrom < arisen)
    return unknown({ ...place, says: 'early', figures: { from: suspendedFrom, arisen } });
  if (suspendedFrom > today) return unknown({ ...place, says: 'future', figures: { from: suspendedFrom } });
  if (decision === null) return unknown({ ...place, column: 'decision', says: 'decision' });
  const who = { ...place, column: 'suspendedBy', required: 'keneshChair' };
  if (suspendedBy === null) return unknown({ ...who, says: 'by' });
  if (suspendedBy !== 'keneshChair')
    return violated({ ...who, actual: suspendedBy, says: 'other', figures: { by: suspendedBy } });
  return needsProof(met({ ...place, column: 'decision', actual: decision }), citesPaper(decision));
}
