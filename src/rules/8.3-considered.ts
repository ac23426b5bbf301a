// 8.3: the object considers the act. The text sets no day: until it is known to be considered, that is not known.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Act } from '#tables/acts';
import { type Dispatch, dispatchesIn } from './acts/dispatch.ts';
import { hasReached } from './acts/state.ts';
import { isDone } from './done.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/** 8.3 «Акт ушул Жобонун 4.2. пунктуна ылайык биргелешкен мониторинг жана баалоо объекттери тарабынан милдеттүү каралууга жатат» */
export const considered = rule({
  clause: '8.3',
  id: '8.3-considered',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'objects', 'letters'],
  *check({ acts, objects, letters, today }) {
    const dispatchesOf = dispatchesIn(objects, letters);
    for (const act of acts) yield judgeAct(act, dispatchesOf(act)[0], today);
  },
});

/** An act closed without a day on which it was considered was not. The first dispatch is the object's. */
function judgeAct(act: Act, object: Dispatch | undefined, today: Facts['today']): Outcome {
  const { number, considered: day, outcome } = act;
  const place = { row: number, column: 'considered', actual: day ?? '' };
  const received = object?.received ?? null;
  if (isDone(day, today)) {
    if (received !== null && day < received)
      return violated({
        ...place,
        required: `>= ${received}`,
        says: 'early',
        figures: { considered: day, received },
      });
    return outcome === null ? unknown({ ...place, column: 'outcome', says: 'outcome' }) : met(place);
  }
  if (act.state === 'closed') return violated(place);
  const gone = isDone(object?.sent ?? null, today) || isDone(received, today) || hasReached(act, 'sent');
  return gone ? unknown(place) : notApplicable(place);
}
