// 3.2: what is evaluated is evaluated by a criterion.
import { met, notApplicable, unknown } from '#core/verdict';
import { rule } from './rule.ts';

/** 3.2 «баалоонун зарыл жана жетиштүү критерийлеринин минималдуу санын тандоо» */
export const criteria = rule({
  clause: '3.2',
  id: '3.2-criteria',
  kind: 'method',
  severity: 'warning',
  sheet: 'findings',
  reads: ['findings'],
  *check({ findings }) {
    for (const { number, kind, criterion } of findings) {
      const details = { row: number, column: 'criterion' };
      if (criterion !== null) yield met(details);
      else yield kind === 'fact' ? notApplicable(details) : unknown(details);
    }
  },
});
