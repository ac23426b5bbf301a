// 6.3: the member tells the kenesh of a conflict in writing. How soon is doubtful, therefore a warning.

import { rule } from './rule.ts';
import { judgeNotice } from './shared/conflicts/judge-notice.ts';

/** 6.3 «БМжБ тобунун төрагасына жана жергиликтүү кеңешке кыска мөөнөттө жазуу жүзүндө маалымдоого милдеттүү» */
export const keneshTold = rule({
  clause: '6.3',
  id: '6.3-kenesh',
  kind: 'law',
  severity: 'warning',
  sheet: 'conflicts',
  reads: ['settings', 'readings', 'calendar', 'conflicts', 'members', 'archive'],
  *check(facts) {
    for (const conflict of facts.conflicts)
      yield judgeNotice(conflict, 'toldKenesh', conflict.toldKenesh, facts);
  },
});
