// 4.3: within 30 calendar days of receiving the act the executive body informs the kenesh of the measures taken.
import { deriveDeadline } from '#calendar';
import { notApplicable, type Outcome, unknown } from '#core/verdict';
import type { Act } from '#tables/acts';
import type { MonitoredObject } from '#tables/objects';
import { executiveReceipt, typesOf } from './acts/receipts.ts';
import { hasReached } from './acts/state.ts';
import { judgeDeadline } from './deadlines/judge-deadline.ts';
import { type CountingFacts, countingOptions } from './deadlines/options.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/** 4.3 «документти алган учурдан тартып 30 календардык күндөн кечиктирбестен БМжБ тобу тарабынан табылган кемчиликтерди четтетүү үчүн көрүлгөн чаралар жөнүндө жалпылаштырылган маалыматты жергиликтүү кеңешке маалымдоого» */
export const informedIn30 = rule({
  clause: '4.3',
  id: '4.3-30-informed',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'objects', 'settings', 'readings', 'calendar'],
  *check(facts) {
    const types = typesOf(facts.objects);
    for (const act of facts.acts) yield judgeAct(act, types.get(act.object ?? '') ?? null, facts);
  },
});

function judgeAct(
  act: Act,
  type: MonitoredObject['type'],
  facts: CountingFacts & Pick<Facts, 'today'>,
): Outcome {
  const said = { row: act.number, column: 'answeredExecutive' };
  const received = executiveReceipt(act, type);
  if (received !== null) {
    const due = deriveDeadline('4.3-30', received, countingOptions(facts));
    return judgeDeadline(due, act.answeredExecutive, facts.today, said);
  }
  return act.answeredExecutive !== null || hasReached(act, 'received')
    ? unknown({ ...said, column: 'receivedExecutive', says: 'received' })
    : notApplicable(said);
}
