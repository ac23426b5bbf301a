// 5.2.1: the number of members is odd, also after somebody has left.
import { seatedOn } from '#tables/seated';
import { rule } from './rule.ts';
import { judgeOddSize } from './shared/composition/judge-size.ts';

/** 5.2.1 «БМжБ тобу мүчөлөрдүн так санынан … турат» */
export const oddSize = rule({
  clause: '5.2.1',
  id: '5.2.1-odd-size',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: ['members'],
  *check({ members, today }) {
    const left = members.filter((member) => member.left !== null && member.left <= today).length;
    yield judgeOddSize(seatedOn(members, today).length, left);
  },
});
