// 5.2.3: whether the shares can be kept to the letter at all in a group of this size. For information.
import { judge, notApplicable } from '#core/verdict';
import { seatedOn } from '#tables/seated';
import { lawfulCompositions, writeNearest } from './composition/shares.ts';
import { rule } from './rule.ts';

/** 5.2.3 «БМжБ тобунун курамынын 4/1 кем эмеси … 2) БМжБ тобунун курамынын 4/1 … 3) БМжБ тобунун курамынын жарымынан кем эмеси» */
export const sizeFeasible = rule({
  clause: '5.2.3',
  id: '5.2.3-size-feasible',
  severity: 'info',
  sheet: 'members',
  reads: ['members', 'readings'],
  *check({ members, readings, today }) {
    const { length: size } = seatedOn(members, today);
    const feasible = lawfulCompositions(size, readings.shares).length > 0;
    const figures = feasible ? { size } : { size, nearest: writeNearest(size, readings.shares) };
    const said = { column: 'side', actual: size, figures };
    yield size === 0 ? notApplicable(said) : judge(feasible, said);
  },
});
