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
  *check({ activities, acts, findings, today }) {
    const actOf = actsOfActivities(acts, findings);
    for (const activity of activities) yield judgeActivity(activity, actOf(activity), today);
  },
});

/** Finds the act of an activity: one that holds a finding of it, or one on its plan item. */
function actsOfActivities(
  acts: Facts['acts'],
  findings: Facts['findings'],
): (activity: Activity) => string | null {
  const numbers = new Set(acts.map(({ number }) => number));
  const byPlan = new Map(acts.flatMap(({ number, plan }) => plan.map((item) => [item, number] as const)));
  const byActivity = new Map(
    findings.flatMap(({ activity, act }) =>
      activity !== null && act !== null && numbers.has(act) ? [[activity, act] as const] : [],
    ),
  );
  return ({ number, plan }) => byActivity.get(number) ?? byPlan.get(plan ?? '') ?? null;
}

/** An activity whose last day has passed may be finished without being marked so: that is not known. */
function judgeActivity(
  { number, to, finished }: Activity,
  act: string | null,
  today: Facts['today'],
): Outcome {
  const place = { row: number, column: 'finished' };
  if (act !== null) return met({ ...place, actual: act });
  if (finished === true) return violated(place);
  return to !== null && to < today ? unknown({ ...place, figures: { to } }) : notApplicable(place);
}
