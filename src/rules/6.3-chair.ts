// 6.3: the member tells the group's chair of a conflict in writing. How soon is doubtful, therefore a warning.
import { notApplicable } from '#core/verdict';
import { judgeNotice } from './conflicts/notice.ts';
import { rule } from './rule.ts';

/** 6.3 «БМжБ тобунун мүчөсү бул тууралуу БМжБ тобунун төрагасына … кыска мөөнөттө жазуу жүзүндө маалымдоого милдеттүү» */
export const chairTold = rule({
  clause: '6.3',
  id: '6.3-chair',
  severity: 'warning',
  sheet: 'conflicts',
  reads: ['settings', 'readings', 'calendar', 'conflicts', 'members'],
  *check(facts) {
    for (const conflict of facts.conflicts) {
      const isChair = facts.members.some(
        ({ number, role }) => number === conflict.member && role === 'chair',
      );
      yield isChair
        ? notApplicable({ row: conflict.number, column: 'toldChair' })
        : judgeNotice(conflict, 'toldChair', conflict.toldChair, facts);
    }
  },
});
