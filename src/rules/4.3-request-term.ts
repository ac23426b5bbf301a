// 4.3: a request is answered in the term that a law sets; the term and that law are entered with the letter.
import type { Derivation } from '#calendar';
import type { CivilDate } from '#core/date';
import { unknown } from '#core/verdict';
import type { Letter } from '#tables/letters';
import { rule } from './rule.ts';
import { judgeDeadline } from './shared/deadlines/judge-deadline.ts';
import { requestAnchor, requestDuesOnce } from './shared/deadlines/request-due.ts';
import { disorderIn, toldIn } from './shared/disorder.ts';
import { isLetterProven, needsProof } from './shared/proof.ts';
import { isWritten } from './shared/says-none.ts';

/** 4.3 «алар тарабынан жиберилген суроо-талаптарды Кыргыз Республикасынын мыйзамдарында белгиленген тартипте жана мөөнөттөрдө кароого» */
export const requestTerm = rule({
  clause: '4.3',
  id: '4.3-request-term',
  kind: 'law',
  severity: 'error',
  sheet: 'letters',
  reads: ['letters', 'readings', 'calendar'],
  *check(facts) {
    const requests = facts.letters.filter(({ kind }) => kind === 'request');
    const duesOf = requestDuesOnce(facts);
    for (const request of requests) yield* judgeRequest(request, duesOf(request), facts.today);
  },
});

function* judgeRequest(request: Letter, dues: readonly Derivation[], today: CivilDate) {
  const row = request.number;
  if (request.termDays === null) yield unknown({ row, column: 'termDays', says: 'termDays' });
  if (!isWritten(request.termBasis)) yield unknown({ row, column: 'termBasis', says: 'termBasis' });
  if (requestAnchor(request) === null) yield unknown({ row, column: 'sent', says: 'sent' });
  const outcomes = dues.map((due) =>
    judgeDeadline(due, request.answered, today, { row, column: 'answered' }),
  );
  const [first] = outcomes;
  if (first === undefined) return;
  if (outcomes.some(({ value }) => value !== first.value)) {
    yield unknown({ row, column: 'termUnit', says: 'termUnit' });
  } else if (first.value === 'violated' && request.answered === null && request.refusal !== null) {
    yield unknown({ row, column: 'answered', says: 'refused' });
  } else if (first.value === 'violated' && request.received === null) {
    yield unknown({ row, column: 'received', says: 'received', figures: first.figures });
  } else {
    const way = ['sent', 'received', 'answered'] as const;
    const disorder = disorderIn(way.map((step) => toldIn(request[step], row, `letters.${step}`)));
    if (disorder !== null && request.answered !== null)
      yield unknown({ row, column: 'answered', says: 'order', figures: { ...disorder } });
    else yield needsProof(first, isLetterProven(request));
  }
}
