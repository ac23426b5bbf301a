// 5.2.3: municipal staff of the executive body have a quarter of the seats or more.

import { rule } from './rule.ts';
import { checkSeats } from './shared/composition/judge-seats.ts';

/** 5.2.3 «1) БМжБ тобунун курамынын 4/1 кем эмеси – жергиликтүү өз алдынча башкаруунун аткаруу органынын муниципалдык кызматкерлери» */
export const municipalSeats = rule({
  clause: '5.2.3',
  id: '5.2.3-municipal',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: ['settings', 'members', 'offices', 'readings'],
  check: (facts) => checkSeats(facts, 'municipal'),
});
