// 5.2.1: the number of members is odd, also after somebody has left.
import { judge, unknown } from '#core/verdict';
import { seatedOn } from '#tables/seated';
import { rule } from './rule.ts';

/** 5.2.1 «БМжБ тобу мүчөлөрдүн так санынан … турат» */
export const oddSize = rule({
  clause: '5.2.1',
  id: '5.2.1-odd-size',
  severity: 'error',
  sheet: 'members',
  reads: ['members'],
  *check({ members, today }) {
    const { length } = seatedOn(members, today);
    const left = members.filter((member) => member.left !== null && member.left <= today).length;
    const said = { column: 'name', actual: length, required: 'odd', figures: { size: length, left } };
    yield length === 0
      ? unknown({ ...said, says: 'empty' })
      : judge(length % 2 === 1, left > 0 ? { ...said, says: 'departure' } : said);
  },
});
