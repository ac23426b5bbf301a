// 2.1: every plan item serves one of the four goals.
import { judge } from '#core/verdict';
import { rule } from './rule.ts';

/** 2.1 «Биргелешкен мониторингдин жана баалоонун максаттары төмөнкүлөр болуп саналат» */
export const goal = rule({
  clause: '2.1',
  id: '2.1-goal',
  kind: 'law',
  severity: 'warning',
  sheet: 'plan',
  reads: ['plan'],
  *check({ plan }) {
    for (const { number, goal } of plan) {
      yield judge(goal === null ? null : true, { row: number, column: 'goal', actual: goal ?? '' });
    }
  },
});
