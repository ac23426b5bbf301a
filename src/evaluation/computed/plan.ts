// «Иш план»: how far an item has come: drafted, sent, discussed, approved (7.3.1).
import { planStateOf } from '#rules/shared/plan-state';
import { computedColumns } from './column.ts';

export const plan = computedColumns({
  sheet: 'plan',
  reads: ['plan'],
  rows: (facts) => facts.plan.map((item) => ({ state: { planState: planStateOf(item, facts.today) } })),
});
