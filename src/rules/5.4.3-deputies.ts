// 5.4.3: within 15 working days the chair of the kenesh approves members from the deputies.
import type { CivilDate } from '#core/date';
import { citesPaper } from '#core/paper';
import { unknown } from '#core/verdict';
import { rule } from './rule.ts';
import { isChosen } from './shared/chosen.ts';
import { allDeputiesApproved, isPartlyDated } from './shared/deadlines/done.ts';
import { judgeStep } from './shared/deadlines/judge-step.ts';
import { needsProof } from './shared/proof.ts';
import { judgeRoutes } from './shared/routes.ts';

/** 5.4.3 «Жергиликтүү кеңештин төрагасы БМжБ тобун түзүү жол-жобосу башталган күндөн тартып 15 жумушчу күндөн кечиктирбестен жергиликтүү кеңешинин депутаттарынын ичинен БМжБ тобунун мүчөлөрүн бекитет» */
export const deputiesApproved = rule({
  clause: '5.4.3',
  id: '5.4.3-deputies',
  kind: 'law',
  severity: 'error',
  sheet: 'steps',
  reads: ['settings', 'readings', 'calendar', 'steps', 'candidates', 'members', 'offices'],
  *check(facts) {
    const { procedureStarted, decision, formed } = facts.settings;
    const judged = (done: CivilDate | null) => judgeStep('5.4.3', procedureStarted, done, facts);
    const own = judged(allDeputiesApproved(facts));
    // Without a day of approval the kenesh's decision may be what appoints them, by the reading.
    const isByDecision = own.says === 'overdue' && formed !== null && judged(formed).value !== 'violated';
    const byDecision = needsProof(judged(formed), citesPaper(decision));
    const byReading = isChosen('appoints', facts) ? facts.readings.appoints : null;
    const outcome = isByDecision && byReading === 'kenesh' ? byDecision : own;
    if (isByDecision && byReading === null) {
      yield unknown({ row: own.row, column: 'done', says: 'appoints', figures: { formed } });
      yield* judgeRoutes('deputy', facts);
      return;
    }
    // A candidate of a side that is not stated may be one of the deputies.
    const candidates = facts.candidates.map((one) => ({ ...one, side: one.side ?? ('deputy' as const) }));
    yield outcome.value === 'met' && isPartlyDated('deputy', 'approved', { ...facts, candidates })
      ? unknown({ row: outcome.row, column: 'done', says: 'partly' })
      : outcome;
    yield* judgeRoutes('deputy', facts);
  },
});
