// 3.2: every finding says who may see it, so that what is confidential stays so.
import { judge } from '#core/verdict';
import { rule } from './rule.ts';

/** 3.2 «мониторингдин жүрүшүндө алынган маалыматтардын купуялуулугун сактоо» */
export const access = rule({
  clause: '3.2',
  id: '3.2-access',
  kind: 'law',
  severity: 'warning',
  sheet: 'findings',
  reads: ['findings'],
  *check({ findings }) {
    for (const { number, access } of findings) {
      yield judge(access === null ? null : true, { row: number, column: 'access', actual: access ?? '' });
    }
  },
});
