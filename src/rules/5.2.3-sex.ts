// 5.2.3: members of one sex are 70 % of the group or fewer.
import { seatedOn } from '#tables/seated';
import { rule } from './rule.ts';
import { judgeSexes } from './shared/composition/judge-sexes.ts';
import { limitOn } from './shared/composition/limits.ts';

/** 5.2.3 «1) бир жыныстагы адамдар БМжБ тобунун курамынын 70% ашыгын түзбөөгө тийиш» */
export const sexShare = rule({
  clause: '5.2.3',
  id: '5.2.3-sex',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: ['members', 'settings'],
  *check({ members, settings, today }) {
    const sexes = seatedOn(members, today).map(({ sex }) => sex);
    yield judgeSexes(sexes, limitOn('5.2.3-sex', today, settings));
  },
});
