// 4.3: within ten working days of receiving the act the object informs the executive body of causes and measures.
import { type Derivation, deriveDeadline } from '#calendar';
import type { CivilDate } from '#core/date';
import { memoized } from '#core/memoized';
import { notApplicable, type Outcome, unknown } from '#core/verdict';
import type { Act } from '#tables/acts';
import type { MonitoredObject } from '#tables/objects';
import { rule } from './rule.ts';
import { type Receipts, receiptsIn } from './shared/acts/receipts.ts';
import { hasReached, unlessDraft } from './shared/acts/state.ts';
import { judgeDeadline } from './shared/deadlines/judge-deadline.ts';
import { countingOptions } from './shared/deadlines/options.ts';
import { isDone } from './shared/is-done.ts';

/** 4.3 «БМжБ тобуна көчүрмөсү менен кемчиликтердин себептери жөнүндө жана кырдаалды оңдоо боюнча пландаштырылган чаралар жөнүндө … документти алган учурдан тартып 10 жумушчу күндөн кечиктирбестен маалымат берүүгө» */
export const informedIn10 = rule({
  clause: '4.3',
  id: '4.3-10-informed',
  kind: 'law',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'objects', 'letters', 'settings', 'readings', 'calendar'],
  *check(facts) {
    const receiptsOf = receiptsIn(facts.objects, facts.letters);
    const options = countingOptions(facts);
    const dueFrom = memoized((received: CivilDate) => deriveDeadline('4.3-10', received, options));
    for (const act of facts.acts) {
      const receipts = receiptsOf(act);
      const outcomes = [...judgeAct(act, receipts, dueFrom, facts.today)];
      yield* unlessExecutive(act.state === 'draft' ? unlessDraft(outcomes) : outcomes, receipts.type);
    }
  },
});

function* judgeAct(
  act: Act,
  { type, object: { received, answered, copied, disorder } }: Receipts,
  dueFrom: (received: CivilDate) => Derivation,
  today: CivilDate,
) {
  const { number: row } = act;
  const details = { row, column: 'answeredObject' };
  if (type === 'executive') yield notApplicable(details);
  else if (received === null) {
    const arrived = answered !== null || hasReached(act, 'received');
    yield arrived ? unknown({ row, column: 'receivedObject', says: 'received' }) : notApplicable(details);
  } else if (disorder !== null) {
    yield unknown({ ...details, says: 'order', figures: { ...disorder } });
  } else {
    const due = dueFrom(received);
    yield judgeDeadline(due, answered, today, details);
    if (!isDone(answered, today)) return;
    yield judgeDeadline(due, copied, today, { row, column: 'copyToGroup' }, 'copy');
  }
}

/** An object whose type is not stated may be the executive body, which owes no answer to itself. */
function unlessExecutive<Message extends string>(
  outcomes: readonly Outcome<Message>[],
  type: MonitoredObject['type'],
) {
  const broken = outcomes.find(({ value }) => value === 'violated');
  if (type !== null || broken === undefined) return outcomes;
  const { row, actual, required, figures } = broken;
  const open = unknown({ row, column: 'object', actual, required, figures, says: 'object' });
  return [...outcomes.filter(({ value }) => value !== 'violated'), open];
}
