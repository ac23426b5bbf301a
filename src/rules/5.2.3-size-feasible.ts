// 5.2.3: whether the shares can be kept to the letter at all in a group of this size. For information.
import { editionOn } from '#calendar';
import { judge, notApplicable } from '#core/verdict';
import { seatedOn } from '#tables/seated';
import { rule } from './rule.ts';
import { lawfulCompositions, writeNearest } from './shared/composition/shares.ts';

/** 5.2.3 «БМжБ тобунун курамынын 4/1 кем эмеси … 2) БМжБ тобунун курамынын 4/1 … 3) БМжБ тобунун курамынын жарымынан кем эмеси» */
export const sizeFeasible = rule({
  clause: '5.2.3',
  id: '5.2.3-size-feasible',
  kind: 'method',
  severity: 'info',
  sheet: 'members',
  reads: ['settings', 'members', 'readings'],
  *check({ settings, members, readings, today }) {
    const { shares } = editionOn(today, settings);
    const { length: size } = seatedOn(members, today);
    const feasible = lawfulCompositions(size, readings.shares, shares).length > 0;
    const figures = feasible ? { size } : { size, nearest: writeNearest(size, readings.shares, shares) };
    const details = { column: 'side', actual: size, figures };
    yield size === 0 ? notApplicable(details) : judge(feasible, details);
  },
});
