// 5.4.3: within 15 working days the chair of the kenesh approves members from the deputies.
import { judgeStep } from './deadlines/judge-step.ts';
import { rule } from './rule.ts';

/** 5.4.3 «Жергиликтүү кеңештин төрагасы БМжБ тобун түзүү жол-жобосу башталган күндөн тартып 15 жумушчу күндөн кечиктирбестен жергиликтүү кеңешинин депутаттарынын ичинен БМжБ тобунун мүчөлөрүн бекитет» */
export const deputiesApproved = rule({
  clause: '5.4.3',
  id: '5.4.3-deputies',
  severity: 'error',
  sheet: 'steps',
  reads: ['settings', 'readings', 'calendar', 'steps'],
  *check(facts) {
    yield judgeStep('5.4.3', facts.settings.procedureStarted, null, facts);
  },
});
