// 5.4.1: within a month of the kenesh's formation the executive body announces that the procedure starts.
import { notApplicable, unknown } from '#core/verdict';
import { rule } from './rule.ts';
import { isChosen } from './shared/chosen.ts';
import { firstPublished } from './shared/deadlines/done.ts';
import { judgeStep } from './shared/deadlines/judge-step.ts';
import { isStepProven } from './shared/deadlines/step-proof.ts';
import { needsPublication } from './shared/proof.ts';

/** 5.4.1 «Жергиликтүү кеңешти түзгөн учурдан тартып бир айдан кечиктирбестен … БМжБ тобун түзүү жол-жобосу башталганы жөнүндө маалыматты … жарыялайт» */
export const startAnnounced = rule({
  clause: '5.4.1',
  id: '5.4.1-start',
  kind: 'law',
  severity: 'error',
  sheet: 'steps',
  reads: ['settings', 'readings', 'calendar', 'steps', 'publications', 'archive'],
  *check(facts) {
    const { keneshFormed, formed } = facts.settings;
    if (keneshFormed !== null && formed !== null && keneshFormed > formed) {
      const chosen = isChosen('newKenesh', facts) ? facts.readings.newKenesh : null;
      const figures = { kenesh: keneshFormed, formed };
      if (chosen === 'goesOn') yield notApplicable({ column: 'done' });
      else if (chosen === null) yield unknown({ column: 'done', says: 'newKenesh', figures });
      if (chosen !== 'ends') return;
    }
    const announced = facts.publications.filter(({ what }) => what === 'start');
    const since = announced.filter(({ date }) => keneshFormed === null || (date ?? '') >= keneshFormed);
    const publications = since.length > 0 ? since : announced;
    const outcome = judgeStep('5.4.1', keneshFormed, firstPublished({ publications }, 'start'), facts);
    yield needsPublication(outcome, publications, isStepProven('5.4.1', facts), facts.today);
  },
});
