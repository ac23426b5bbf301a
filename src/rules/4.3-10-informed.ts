// 4.3: within ten working days of receiving the act the object informs the executive body of causes and measures.
import { type Derivation, deriveDeadline } from '#calendar';
import type { CivilDate } from '#core/date';
import { remembered } from '#core/remembered';
import { notApplicable, type Outcome, unknown } from '#core/verdict';
import type { Act } from '#tables/acts';
import type { MonitoredObject } from '#tables/objects';
import { typesOf } from './acts/receipts.ts';
import { hasReached } from './acts/state.ts';
import { judgeDeadline } from './deadlines/judge-deadline.ts';
import { countingOptions } from './deadlines/options.ts';
import { isDone } from './done.ts';
import { rule } from './rule.ts';

/** 4.3 «БМжБ тобуна көчүрмөсү менен кемчиликтердин себептери жөнүндө жана кырдаалды оңдоо боюнча пландаштырылган чаралар жөнүндө … документти алган учурдан тартып 10 жумушчу күндөн кечиктирбестен маалымат берүүгө» */
export const informedIn10 = rule({
  clause: '4.3',
  id: '4.3-10-informed',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'objects', 'settings', 'readings', 'calendar'],
  *check(facts) {
    const types = typesOf(facts.objects);
    const options = countingOptions(facts);
    const dueFrom = remembered((received: CivilDate) => deriveDeadline('4.3-10', received, options));
    for (const act of facts.acts) {
      const type = types.get(act.object ?? '') ?? null;
      yield* unlessExecutive([...judgeAct(act, type, dueFrom, facts.today)], type);
    }
  },
});

function* judgeAct(
  act: Act,
  type: MonitoredObject['type'],
  dueFrom: (received: CivilDate) => Derivation,
  today: CivilDate,
): Iterable<Outcome> {
  const { number: row, receivedObject, answeredObject, copyToGroup } = act;
  const said = { row, column: 'answeredObject' };
  if (type === 'executive') yield notApplicable(said);
  else if (receivedObject === null) {
    const received = answeredObject !== null || hasReached(act, 'received');
    yield received ? unknown({ row, column: 'receivedObject', says: 'received' }) : notApplicable(said);
  } else {
    const due = dueFrom(receivedObject);
    yield judgeDeadline(due, answeredObject, today, said);
    if (!isDone(answeredObject, today)) return;
    yield judgeDeadline(due, copyToGroup, today, { row, column: 'copyToGroup', says: 'copy' });
  }
}

/** Of an object whose type nobody has said, it may yet be the executive body, which owes no answer to itself. */
function unlessExecutive(outcomes: readonly Outcome[], type: MonitoredObject['type']): readonly Outcome[] {
  const broken = outcomes.find(({ value }) => value === 'violated');
  if (type !== null || broken === undefined) return outcomes;
  const { row, actual, required, figures } = broken;
  const open = unknown({ row, column: 'object', actual, required, figures, says: 'object' });
  return [...outcomes.filter(({ value }) => value !== 'violated'), open];
}
