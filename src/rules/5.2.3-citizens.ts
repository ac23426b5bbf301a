// 5.2.3: citizens have half of the seats or more.
import { checkSeats } from './composition/seats-rule.ts';
import { rule } from './rule.ts';

/** 5.2.3 «3) БМжБ тобунун курамынын жарымынан кем эмеси - жарандардын жана алардын атынан чыккан жарандар» */
export const citizenSeats = rule({
  clause: '5.2.3',
  id: '5.2.3-citizens',
  severity: 'error',
  sheet: 'members',
  reads: ['members', 'readings'],
  check: (facts) => checkSeats(facts, 'citizen'),
});
