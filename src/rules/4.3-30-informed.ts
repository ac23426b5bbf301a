// 4.3: within 30 calendar days of receiving the act the executive body informs the kenesh of the measures taken.
import { type Derivation, deriveDeadline } from '#calendar';
import type { CivilDate } from '#core/date';
import { remembered } from '#core/remembered';
import { notApplicable, type Outcome, unknown } from '#core/verdict';
import type { Act } from '#tables/acts';
import type { MonitoredObject } from '#tables/objects';
import { executiveReceipt, typesOf } from './acts/receipts.ts';
import { hasReached } from './acts/state.ts';
import { judgeDeadline } from './deadlines/judge-deadline.ts';
import { countingOptions } from './deadlines/options.ts';
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
    const options = countingOptions(facts);
    const dueFrom = remembered((received: CivilDate) => deriveDeadline('4.3-30', received, options));
    for (const act of facts.acts)
      yield judgeAct(act, types.get(act.object ?? '') ?? null, dueFrom, facts.today);
  },
});

function judgeAct(
  act: Act,
  type: MonitoredObject['type'],
  dueFrom: (received: CivilDate) => Derivation,
  today: CivilDate,
): Outcome {
  const said = { row: act.number, column: 'answeredExecutive' };
  const received = executiveReceipt(act, type);
  if (received !== null) {
    return judgeDeadline(dueFrom(received), act.answeredExecutive, today, said);
  }
  return act.answeredExecutive !== null || hasReached(act, 'received')
    ? unknown({ ...said, column: 'receivedExecutive', says: 'received' })
    : notApplicable(said);
}
