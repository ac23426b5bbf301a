// 6.3: the member tells the group's chair of a conflict in writing. How soon is doubtful, therefore a warning.
import { isClaimed, notApplicable } from '#core/verdict';
import { rule } from './rule.ts';
import { judgeNotice } from './shared/conflicts/judge-notice.ts';
import { chairsOn } from './shared/offices.ts';

/** 6.3 «БМжБ тобунун мүчөсү бул тууралуу БМжБ тобунун төрагасына … кыска мөөнөттө жазуу жүзүндө маалымдоого милдеттүү» */
export const chairTold = rule({
  clause: '6.3',
  id: '6.3-chair',
  kind: 'law',
  severity: 'warning',
  sheet: 'conflicts',
  reads: ['settings', 'readings', 'calendar', 'conflicts', 'members', 'offices', 'archive'],
  *check(facts) {
    for (const conflict of facts.conflicts) {
      const chairs = chairsOn(conflict.arisen ?? facts.today, facts);
      const isChair = chairs.some(({ number }) => number === conflict.member);
      const outcome = judgeNotice(conflict, 'toldChair', conflict.toldChair, facts);
      // One notice tells both: where the kenesh was informed by it, too, 6.3-kenesh asks for its №.
      const isAskedThere =
        isClaimed(outcome) && isClaimed(judgeNotice(conflict, 'toldKenesh', conflict.toldKenesh, facts));
      yield isChair || isAskedThere ? notApplicable({ row: conflict.number, column: 'toldChair' }) : outcome;
    }
  },
});
