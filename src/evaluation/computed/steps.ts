// «Кадамдар»: the anchor and due date of each step, how the date was counted, and its state.
import { stepDeadline, stepSources } from '#rules/shared/deadlines/step-deadline';
import { computedColumns, dated } from './column.ts';

const BLANK = { anchor: null, due: null, how: null, state: null };

export const steps = computedColumns({
  sheet: 'steps',
  reads: stepSources,
  rows: (facts) =>
    facts.steps.map((step) => {
      const counting = stepDeadline(step, facts);
      if (counting === null) return BLANK;
      return {
        anchor: dated(counting.anchor),
        due: dated(counting.due),
        how: { counting, override: step.override, reason: step.overrideReason },
        state: { state: counting.state },
      };
    }),
});
