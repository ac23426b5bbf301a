// 5.2.1: the number of members is odd, also after somebody has left.
import { seatedOn } from '#tables/seated';
import { judgeOddSize } from './composition/size.ts';
import { rule } from './rule.ts';

/** 5.2.1 «БМжБ тобу мүчөлөрдүн так санынан … турат» */
export const oddSize = rule({
  clause: '5.2.1',
  id: '5.2.1-odd-size',
  severity: 'error',
  sheet: 'members',
  reads: ['members'],
  *check({ members, today }) {
    const left = members.filter((member) => member.left !== null && member.left <= today).length;
    yield judgeOddSize(seatedOn(members, today).length, left);
  },
});
