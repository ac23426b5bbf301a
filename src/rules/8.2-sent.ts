// 8.2: the act goes to the object, the executive body and the kenesh.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Act } from '#tables/acts';
import { type Dispatch, dispatchesOf, isExecutive } from './acts/dispatch.ts';
import { isSigned } from './acts/state.ts';
import { isDone } from './done.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

type Known = Pick<Facts, 'objects' | 'letters' | 'today'>;

/** 8.2 «Акт БМжБ тобу тарабынан биргелешкен мониторинг жана баалоо объекттине, жергиликтүү өз алдынча башкаруунун аткаруу органына жана жергиликтүү кеңешке жиберилет» */
export const sent = rule({
  clause: '8.2',
  id: '8.2-sent',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'objects', 'letters'],
  *check(facts) {
    for (const act of facts.acts) {
      if (!isSigned(act)) yield notApplicable({ row: act.number, column: 'state' });
      else
        for (const dispatch of dispatchesOf(act, facts.objects, facts.letters))
          yield judgeDispatch(act, dispatch, facts);
    }
  },
});

/** The object's own dispatch may be none where it is not known whether the object is the executive body. */
function judgeDispatch(act: Act, dispatch: Dispatch, { objects, today }: Known): Outcome {
  const { addressee, sent, received, sentColumn, receivedColumn } = dispatch;
  const said = { row: act.number, column: sentColumn, actual: sent ?? '', figures: { addressee } };
  if (sent === null) {
    const open = addressee === 'object' && isExecutive(act, objects) === null;
    return open ? unknown({ ...said, column: 'object', says: 'object' }) : violated(said);
  }
  if (!isDone(sent, today)) return notApplicable(said);
  return isDone(received, today) ? met(said) : unknown({ ...said, column: receivedColumn });
}
