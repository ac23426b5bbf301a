// 8.1: an activity that is finished has an act.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Activity } from '#tables/activities';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/** 8.1 «Иш планга ылайык БМжБ тобу тарабынан жүргүзүлгөн иш-чаралардын натыйжалары боюнча тиешелүү документтер: акт жана жыйынды отчет түзүлөт» */
export const activityAct = rule({
  clause: '8.1',
  id: '8.1-activity-act',
  severity: 'error',
  sheet: 'activities',
  reads: ['activities', 'acts', 'findings'],
  *check(facts) {
    for (const activity of facts.activities) yield judgeActivity(activity, facts);
  },
});

/** An activity whose last day has passed may be finished without being marked so: that is not known. */
function judgeActivity(
  activity: Activity,
  { acts, findings, today }: Pick<Facts, 'acts' | 'findings' | 'today'>,
): Outcome {
  const { number, plan, to, finished } = activity;
  const place = { row: number, column: 'finished' };
  const own = new Set(findings.filter((one) => one.activity === number).map(({ act }) => act));
  const act = acts.find((one) => own.has(one.number) || (plan !== null && one.plan.includes(plan)));
  if (act !== undefined) return met({ ...place, actual: act.number });
  if (finished === true) return violated(place);
  return to !== null && to < today ? unknown({ ...place, figures: { to } }) : notApplicable(place);
}
