// 2.1: every act serves one of the four goals, its own or that of a plan item on which it rests.
import { judge } from '#core/verdict';
import { rule } from './rule.ts';

/** 2.1 «Биргелешкен мониторингдин жана баалоонун максаттары төмөнкүлөр болуп саналат» */
export const actGoal = rule({
  clause: '2.1',
  id: '2.1-act-goal',
  kind: 'law',
  severity: 'warning',
  sheet: 'acts',
  reads: ['acts', 'plan'],
  *check({ acts, plan }) {
    const goals = new Map(plan.map(({ number, goal }) => [number, goal]));
    for (const { number, goal, plan: items } of acts) {
      const own = goal ?? items.map((item) => goals.get(item) ?? null).find((one) => one !== null) ?? null;
      yield judge(own === null ? null : true, { row: number, column: 'goal', actual: own ?? '' });
    }
  },
});
