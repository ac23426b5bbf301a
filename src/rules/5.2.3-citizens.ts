// 5.2.3: citizens have half of the seats or more.

import { rule } from './rule.ts';
import { checkSeats } from './shared/composition/judge-seats.ts';

/** 5.2.3 «3) БМжБ тобунун курамынын жарымынан кем эмеси - жарандардын жана алардын атынан чыккан жарандар» */
export const citizenSeats = rule({
  clause: '5.2.3',
  id: '5.2.3-citizens',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: ['settings', 'members', 'offices', 'readings'],
  check: (facts) => checkSeats(facts, 'citizen'),
});
