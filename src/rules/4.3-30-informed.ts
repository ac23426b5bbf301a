// 4.3: within 30 calendar days of receiving the act the executive body informs the kenesh of the measures taken.
import { type Derivation, deriveDeadline } from '#calendar';
import type { CivilDate } from '#core/date';
import { memoized } from '#core/memoized';
import { notApplicable, unknown } from '#core/verdict';
import type { Act } from '#tables/acts';
import { rule } from './rule.ts';
import { type Receipt, receiptsIn } from './shared/acts/receipts.ts';
import { hasReached, unlessDraft } from './shared/acts/state.ts';
import { judgeDeadline } from './shared/deadlines/judge-deadline.ts';
import { countingOptions } from './shared/deadlines/options.ts';

/** 4.3 «документти алган учурдан тартып 30 календардык күндөн кечиктирбестен БМжБ тобу тарабынан табылган кемчиликтерди четтетүү үчүн көрүлгөн чаралар жөнүндө жалпылаштырылган маалыматты жергиликтүү кеңешке маалымдоого» */
export const informedIn30 = rule({
  clause: '4.3',
  id: '4.3-30-informed',
  kind: 'law',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'objects', 'letters', 'settings', 'readings', 'calendar'],
  *check(facts) {
    const receiptsOf = receiptsIn(facts.objects, facts.letters);
    const options = countingOptions(facts);
    const dueFrom = memoized((received: CivilDate) => deriveDeadline('4.3-30', received, options));
    for (const act of facts.acts) {
      const outcome = judgeAct(act, receiptsOf(act).executive, dueFrom, facts.today);
      yield* act.state === 'draft' ? unlessDraft([outcome]) : [outcome];
    }
  },
});

function judgeAct(
  act: Act,
  { received, answered, disorder }: Receipt,
  dueFrom: (received: CivilDate) => Derivation,
  today: CivilDate,
) {
  const details = { row: act.number, column: 'answeredExecutive' };
  if (received !== null && disorder !== null)
    return unknown({ ...details, says: 'order', figures: { ...disorder } });
  if (received !== null) return judgeDeadline(dueFrom(received), answered, today, details);
  return answered !== null || hasReached(act, 'received')
    ? unknown({ ...details, column: 'receivedExecutive', says: 'received' })
    : notApplicable(details);
}
