// 5.4.2: within 15 working days the head of the executive body names municipal candidates and sends the list.
import { unknown } from '#core/verdict';
import { municipalListSent } from './deadlines/done.ts';
import { judgeStep } from './deadlines/judge-step.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/** 5.4.2 «жол-жобосу башталган күндөн тартып 15 жумушчу күндөн кечиктирбестен … талапкерлерди дайындайт жана талапкерлердин тизмесин жергиликтүү кеңешке жиберет» */
export const municipalCandidates = rule({
  clause: '5.4.2',
  id: '5.4.2-candidates',
  severity: 'error',
  sheet: 'steps',
  reads: ['settings', 'readings', 'calendar', 'steps', 'candidates'],
  *check(facts) {
    const judged = (candidates: Facts['candidates']) => {
      const sent = municipalListSent({ ...facts, candidates });
      return judgeStep('5.4.2', facts.settings.procedureStarted, sent, facts);
    };
    const { candidates } = facts;
    const outcome = judged(candidates);
    // A candidate of a side that is not stated may belong to the list.
    const counted = judged(candidates.map((one) => ({ ...one, side: one.side ?? 'municipal' })));
    yield outcome.value === 'met' && counted.value !== 'met'
      ? unknown({ row: outcome.row, column: 'done', says: 'side' })
      : outcome;
  },
});
