// 5.2.1: the group has from 5 to 15 members.
import { judge, unknown } from '#core/verdict';
import { seatedOn } from '#tables/seated';
import { rule } from './rule.ts';

const LEAST = 5;
const MOST = 15;

/** 5.2.1 «БМжБ тобу мүчөлөрдүн так санынан … 5тен 15ке чейинки Кыргыз Республикасынын жарандарынан турат» */
export const size = rule({
  clause: '5.2.1',
  id: '5.2.1-size',
  severity: 'error',
  sheet: 'members',
  reads: ['members'],
  *check({ members, today }) {
    const { length } = seatedOn(members, today);
    const said = { column: 'name', actual: length, required: `${LEAST}…${MOST}`, figures: { size: length } };
    yield length === 0
      ? unknown({ ...said, says: 'empty' })
      : judge(length >= LEAST && length <= MOST, { ...said, says: length < LEAST ? 'few' : 'many' });
  },
});
