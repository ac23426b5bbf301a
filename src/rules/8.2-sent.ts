// 8.2: the act goes to the object, the executive body and the kenesh.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Act } from '#tables/acts';
import { type Dispatch, dispatchesIn } from './acts/dispatch.ts';
import { isSigned } from './acts/state.ts';
import { isDone } from './done.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/** 8.2 «Акт БМжБ тобу тарабынан биргелешкен мониторинг жана баалоо объекттине, жергиликтүү өз алдынча башкаруунун аткаруу органына жана жергиликтүү кеңешке жиберилет» */
export const sent = rule({
  clause: '8.2',
  id: '8.2-sent',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'objects', 'letters'],
  *check({ acts, objects, letters, today }) {
    const dispatchesOf = dispatchesIn(objects, letters);
    for (const act of acts) {
      if (!isSigned(act)) yield notApplicable({ row: act.number, column: 'state' });
      else yield* dispatchesOf(act).map((dispatch) => judgeDispatch(act, dispatch, today));
    }
  },
});

/** The object's own dispatch may be none where it is not known whether the object is the executive body. */
function judgeDispatch({ number }: Act, dispatch: Dispatch, today: Facts['today']): Outcome {
  const { addressee, sent, received, sentColumn, receivedColumn, doubtful } = dispatch;
  const said = { row: number, column: sentColumn, actual: sent ?? '', figures: { addressee } };
  if (sent === null)
    return doubtful ? unknown({ ...said, column: 'object', says: 'object' }) : violated(said);
  if (!isDone(sent, today)) return notApplicable(said);
  return isDone(received, today) ? met(said) : unknown({ ...said, column: receivedColumn });
}
