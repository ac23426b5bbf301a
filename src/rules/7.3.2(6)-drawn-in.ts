// 7.3.2(6): for people drawn into the work, who they are and what they help with is stated. The clause gives a
// right, therefore a warning.
import { met, unknown } from '#core/verdict';
import { rule } from './rule.ts';
import { isWritten } from './shared/says-none.ts';

/** 7.3.2(6) «жарандарды жана алардын бирикмелерин, илимий, эксперттик уюмдарды, көз карандысыз эксперттерди, жалпыга маалымдоо каражаттарын жана башкаларды тартууга» */
export const drawnIn = rule({
  clause: '7.3.2(6)',
  id: '7.3.2(6)-drawn-in',
  kind: 'method',
  severity: 'warning',
  sheet: 'people',
  reads: ['people'],
  *check({ people }) {
    for (const { number, kind, topic } of people.filter((one) => one.kind !== 'workingGroup')) {
      if (kind === null) yield unknown({ row: number, column: 'kind', says: 'kind' });
      if (!isWritten(topic)) yield unknown({ row: number, column: 'topic', says: 'topic' });
      if (kind !== null && isWritten(topic)) yield met({ row: number, column: 'topic' });
    }
  },
});
