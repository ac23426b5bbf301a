// 5.2.1: the group has from 5 to 15 members.
import { seatedOn } from '#tables/seated';
import { rule } from './rule.ts';
import { judgeSize } from './shared/composition/judge-size.ts';
import { limitOn } from './shared/composition/limits.ts';

/** 5.2.1 «БМжБ тобу мүчөлөрдүн так санынан … 5тен 15ке чейинки Кыргыз Республикасынын жарандарынан турат» */
export const size = rule({
  clause: '5.2.1',
  id: '5.2.1-size',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: ['members', 'settings'],
  *check({ members, settings, today }) {
    yield judgeSize(seatedOn(members, today).length, {
      least: limitOn('5.2.1-least', today, settings),
      most: limitOn('5.2.1-most', today, settings),
    });
  },
});
