// 8.2: the act goes to the object, the executive body and the kenesh. The text sets no day: what is not entered is not
// known, unless the group has chosen a term and it has passed.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Act } from '#tables/acts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { addresseesIn, type Dispatch, disorderOf, dispatchesIn } from './shared/acts/dispatch.ts';
import { isSigned } from './shared/acts/state.ts';
import { termSources } from './shared/deadlines/options.ts';
import { isPromptOpen, isPromptTermOver, promptLateness } from './shared/deadlines/prompt.ts';
import { isDone } from './shared/is-done.ts';

/** 8.2 «Акт БМжБ тобу тарабынан биргелешкен мониторинг жана баалоо объекттине, жергиликтүү өз алдынча башкаруунун аткаруу органына жана жергиликтүү кеңешке жиберилет» */
export const sent = rule({
  clause: '8.2',
  id: '8.2-sent',
  kind: 'law',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'objects', 'letters', ...termSources],
  *check(facts) {
    const { acts, objects, letters } = facts;
    const dispatchesOf = dispatchesIn(objects, letters, addresseesIn(facts));
    for (const act of acts) {
      if (!isSigned(act)) yield notApplicable({ row: act.number, column: 'state' });
      else yield* judgeAct(act, dispatchesOf(act), facts);
    }
  },
});

type Known = Pick<Facts, 'readings' | 'calendar' | 'today'>;

/** One verdict a dispatch, but one alone for all that are written as sent and lack a letter: it is one paper to look for. */
function* judgeAct(
  act: Act,
  dispatches: readonly Dispatch[],
  facts: Known,
): Iterable<
  Outcome<'violated' | 'unknown' | 'object' | 'notSent' | 'order' | 'claimed' | 'late' | 'undated'>
> {
  const claimed = dispatches.filter(({ sent, proven }) => isDone(sent, facts.today) && !proven);
  for (const dispatch of dispatches)
    if (!claimed.includes(dispatch)) yield judgeDispatch(act, dispatch, facts);
  const [first] = claimed;
  if (first === undefined) return;
  const place = { row: act.number, column: first.sentColumn };
  const disorder = claimed.map((dispatch) => disorderOf(act, dispatch)).find((one) => one !== null);
  if (disorder) yield unknown({ ...place, says: 'order', figures: { ...disorder } });
  else yield unknown({ ...place, actual: first.sent ?? '', says: 'claimed' });
}

/** The object's own dispatch may be none where it is not known whether the object is the executive body. */
function judgeDispatch(act: Act, dispatch: Dispatch, facts: Known) {
  const { addressee, sent, received, sentColumn, receivedColumn, mayBeSent, doubtful } = dispatch;
  const details = { row: act.number, column: sentColumn, actual: sent ?? '', figures: { addressee } };
  if (sent === null && doubtful) return unknown({ ...details, column: 'object', says: 'object' });
  if (sent === null)
    return isPromptTermOver(act.date, facts) && !mayBeSent
      ? violated(details)
      : unknown({ ...details, says: 'notSent' });
  if (!isDone(sent, facts.today)) return notApplicable(details);
  const disorder = disorderOf(act, dispatch);
  if (disorder !== null) return unknown({ ...details, says: 'order', figures: { ...disorder } });
  const late = promptLateness(act.date, sent, facts);
  if (late !== null) return violated({ ...details, says: 'late', figures: { addressee, ...late } });
  if (isPromptOpen(act.date, facts)) return unknown({ ...details, column: 'date', says: 'undated' });
  return isDone(received, facts.today) ? met(details) : unknown({ ...details, column: receivedColumn });
}
