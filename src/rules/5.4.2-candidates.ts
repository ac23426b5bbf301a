// 5.4.2: within 15 working days the head of the executive body names municipal candidates and sends the list.
import { municipalListSent } from './deadlines/done.ts';
import { judgeStep } from './deadlines/judge-step.ts';
import { rule } from './rule.ts';

/** 5.4.2 «жол-жобосу башталган күндөн тартып 15 жумушчу күндөн кечиктирбестен … талапкерлерди дайындайт жана талапкерлердин тизмесин жергиликтүү кеңешке жиберет» */
export const municipalCandidates = rule({
  clause: '5.4.2',
  id: '5.4.2-candidates',
  severity: 'error',
  sheet: 'steps',
  reads: ['settings', 'readings', 'calendar', 'steps', 'candidates'],
  *check(facts) {
    yield judgeStep('5.4.2', facts.settings.procedureStarted, municipalListSent(facts), facts);
  },
});
