// 5.2.3: deputies have a quarter of the seats; what that is at odd sizes is doubtful, therefore a warning.

import { rule } from './rule.ts';
import { checkSeats } from './shared/composition/judge-seats.ts';

/** 5.2.3 «2) БМжБ тобунун курамынын 4/1 – жергиликтүү кеңештин депутаттары» */
export const deputySeats = rule({
  clause: '5.2.3',
  id: '5.2.3-deputies',
  kind: 'law',
  severity: 'warning',
  sheet: 'members',
  reads: ['settings', 'members', 'offices', 'readings'],
  check: (facts) => checkSeats(facts, 'deputy'),
});
