// 5.4.1: within a month of the kenesh's formation the executive body announces that the procedure starts.
import { firstPublished } from './deadlines/done.ts';
import { judgeStep } from './deadlines/judge-step.ts';
import { rule } from './rule.ts';

/** 5.4.1 «Жергиликтүү кеңешти түзгөн учурдан тартып бир айдан кечиктирбестен … БМжБ тобун түзүү жол-жобосу башталганы жөнүндө маалыматты … жарыялайт» */
export const startAnnounced = rule({
  clause: '5.4.1',
  id: '5.4.1-start',
  severity: 'error',
  sheet: 'steps',
  reads: ['settings', 'readings', 'calendar', 'steps', 'publications'],
  *check(facts) {
    yield judgeStep('5.4.1', facts.settings.keneshFormed, firstPublished(facts, 'start'), facts);
  },
});
