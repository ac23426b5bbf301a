// 6.4: told of a conflict, the chair of the kenesh suspends the member from that subject. No day is set for it.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Conflict } from '#tables/conflicts';
import { rule } from './rule.ts';

/** 6.4 «Жергиликтүү кеңештин төрагасы кызыкчылыктардын кагылышуусунун бар экени жөнүндө маалымат алган учурда … убактылуу четтетүүгө тийиш» */
export const suspended = rule({
  clause: '6.4',
  id: '6.4-suspended',
  severity: 'error',
  sheet: 'conflicts',
  reads: ['conflicts'],
  *check({ conflicts, today }) {
    for (const conflict of conflicts) yield judgeSuspension(conflict, today);
  },
});

function judgeSuspension(conflict: Conflict, today: string): Outcome {
  const { number: row, toldKenesh, suspendedFrom, suspendedTo, decision } = conflict;
  const place = { row, column: 'suspendedFrom', actual: suspendedFrom ?? '' };
  if (suspendedFrom === null) {
    const isTold = toldKenesh !== null && toldKenesh <= today;
    return isTold ? unknown({ ...place, says: 'none', figures: { told: toldKenesh } }) : notApplicable(place);
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
  return decision === null ? unknown({ ...place, column: 'decision', says: 'decision' }) : met(place);
}
