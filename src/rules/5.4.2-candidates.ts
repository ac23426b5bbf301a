// 5.4.2: within 15 working days the head of the executive body names municipal candidates and sends the list.
import { unknown, violated } from '#core/verdict';
import { seatedOn } from '#tables/seated';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { candidatesOf, isPartlyDated, municipalListSent } from './shared/deadlines/done.ts';
import { judgeStep } from './shared/deadlines/judge-step.ts';
import { isStepProven } from './shared/deadlines/step-proof.ts';
import { isLetterProven, needsProof } from './shared/proof.ts';
import { judgeRoutes } from './shared/routes.ts';
import { isHeadOnly } from './shared/village-head.ts';

/** 5.4.2 «жол-жобосу башталган күндөн тартып 15 жумушчу күндөн кечиктирбестен … талапкерлерди дайындайт жана талапкерлердин тизмесин жергиликтүү кеңешке жиберет» */
export const municipalCandidates = rule({
  clause: '5.4.2',
  id: '5.4.2-candidates',
  kind: 'law',
  severity: 'error',
  sheet: 'steps',
  reads: ['settings', 'readings', 'calendar', 'steps', 'candidates', 'archive', 'members', 'offices'],
  *check(facts) {
    const judged = (candidates: Facts['candidates']) => {
      const sent = municipalListSent({ ...facts, candidates });
      return judgeStep('5.4.2', facts.settings.procedureStarted, sent, facts);
    };
    const { candidates } = facts;
    const outcome = judged(candidates);
    // A candidate of a side that is not stated may belong to the list.
    const counted = judged(candidates.map((one) => ({ ...one, side: one.side ?? 'municipal' })));
    const isProven =
      candidatesOf('municipal', 'sentToKenesh', facts).some(({ letter }) =>
        isLetterProven({ letter, dispatch: null }),
      ) || isStepProven('5.4.2', facts);
    const place = { row: outcome.row, column: 'done' };
    if (outcome.value === 'met' && counted.value !== 'met') yield unknown({ ...place, says: 'side' });
    else if (outcome.value === 'met' && isPartlyDated('municipal', 'sentToKenesh', facts))
      yield unknown({ ...place, says: 'partly' });
    else yield needsProof(outcome, isProven);
    yield* judgeRoutes('municipal', facts);
    for (const member of seatedOn(facts.members, facts.today))
      if (isHeadOnly(member, facts.today, facts))
        yield violated({
          ...{ sheet: 'members', row: member.number, column: 'side', actual: member.position ?? '' },
          ...{ severity: 'warning', says: 'head', figures: { position: member.position ?? '' } },
        });
  },
});
