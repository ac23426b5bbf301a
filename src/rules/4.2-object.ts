// 4.2: every object is of one of the types whose work may be watched.
import { judge } from '#core/verdict';
import { rule } from './rule.ts';

/** 4.2 «Биргелешкен мониторингдин жана баалоонун объекттери төмөнкүлөр болуп саналат» */
export const object = rule({
  clause: '4.2',
  id: '4.2-object',
  kind: 'law',
  severity: 'error',
  sheet: 'objects',
  reads: ['objects'],
  *check({ objects }) {
    for (const { number, type } of objects) {
      yield judge(type === null ? null : true, { row: number, column: 'type', actual: type ?? '' });
    }
  },
});
