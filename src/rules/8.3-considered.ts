// 8.3: the object considers the act. The text sets no day: until it is known to be considered, that is not known.
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Act } from '#tables/acts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { type Dispatch, disorderOf, dispatchesIn } from './shared/acts/dispatch.ts';
import { hasReached } from './shared/acts/state.ts';
import { disorderIn, toldIn } from './shared/disorder.ts';
import { isDone } from './shared/is-done.ts';
import { saysNone } from './shared/says-none.ts';

/** 8.3 «Акт ушул Жобонун 4.2. пунктуна ылайык биргелешкен мониторинг жана баалоо объекттери тарабынан милдеттүү каралууга жатат» */
export const considered = rule({
  clause: '8.3',
  id: '8.3-considered',
  kind: 'law',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'objects', 'letters'],
  *check({ acts, objects, letters, today }) {
    const dispatchesOf = dispatchesIn(objects, letters);
    for (const act of acts) yield judgeAct(act, dispatchesOf(act)[0], today);
  },
});

/** An act closed without a day on which it was considered was not. The first dispatch is the object's. */
function judgeAct(act: Act, object: Dispatch | undefined, today: Facts['today']) {
  const { number, considered: day, outcome } = act;
  const place = { row: number, column: 'considered', actual: day ?? '' };
  const received = object?.received ?? null;
  if (isDone(day, today)) {
    const way = [
      toldIn(act.date, number, 'acts.date'),
      object?.days.sent ?? null,
      object?.days.received ?? null,
    ];
    const disorder =
      (object === undefined ? null : disorderOf(act, object)) ??
      disorderIn([...way, toldIn(day, number, 'acts.considered')]);
    if (disorder !== null) return unknown({ ...place, says: 'order', figures: { ...disorder } });
    return outcome === null || saysNone(outcome)
      ? unknown({ ...place, column: 'outcome', says: 'outcome' })
      : met(place);
  }
  if (act.state === 'closed') return violated(place);
  const gone = isDone(object?.sent ?? null, today) || isDone(received, today) || hasReached(act, 'sent');
  return gone ? unknown(place) : notApplicable(place);
}
