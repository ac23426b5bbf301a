// 5.2.1: the group has from 5 to 15 members.
import { seatedOn } from '#tables/seated';
import { limitOn } from './composition/limits.ts';
import { judgeSize } from './composition/size.ts';
import { rule } from './rule.ts';

/** 5.2.1 «БМжБ тобу мүчөлөрдүн так санынан … 5тен 15ке чейинки Кыргыз Республикасынын жарандарынан турат» */
export const size = rule({
  clause: '5.2.1',
  id: '5.2.1-size',
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
