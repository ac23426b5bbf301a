// 5.2.1: members are citizens of the Kyrgyz Republic.
import { judge } from '#core/verdict';
import { seatedOn } from '#tables/seated';
import { rule } from './rule.ts';

/** 5.2.1 «5тен 15ке чейинки Кыргыз Республикасынын жарандарынан турат» */
export const citizenship = rule({
  clause: '5.2.1',
  id: '5.2.1-citizenship',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: ['members'],
  *check({ members, today }) {
    for (const { number, citizenship } of seatedOn(members, today)) {
      yield judge(citizenship === null ? null : citizenship === 'kyrgyz', {
        row: number,
        column: 'citizenship',
        actual: citizenship ?? '',
        required: 'kyrgyz',
      });
    }
  },
});
