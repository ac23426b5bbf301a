// 8.1: an activity that is finished has an act: signed, and holding a finding of it or covering its days. The text sets no
// day for it: one that is not entered is not known, unless the group has chosen a term and it has passed.
import { groupedBy } from '#core/group';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Activity } from '#tables/activities';
import type { Act } from '#tables/acts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { isSigned } from './shared/acts/state.ts';
import { type CountingFacts, termSources } from './shared/deadlines/options.ts';
import { isPromptTermOver, promptLateness } from './shared/deadlines/prompt.ts';
import { disorderIn, toldIn } from './shared/disorder.ts';
import { isOutsideMandate } from './shared/mandate.ts';
import { provenActs } from './shared/registered.ts';

/** 8.1 «Иш планга ылайык БМжБ тобу тарабынан жүргүзүлгөн иш-чаралардын натыйжалары боюнча тиешелүү документтер: акт жана жыйынды отчет түзүлөт» */
export const activityAct = rule({
  clause: '8.1',
  id: '8.1-activity-act',
  kind: 'law',
  severity: 'error',
  sheet: 'activities',
  reads: ['activities', 'acts', 'findings', 'archive', ...termSources],
  *check(facts) {
    const actsOf = actsOfActivities(facts.acts, facts.findings);
    const isProven = provenActs(facts.archive);
    /** Acts that lack their paper: each is asked for once, however many activities it is of. */
    const claimed = new Set<Act>();
    for (const activity of facts.activities) {
      const acts = actsOf(activity);
      const covering = acts.flatMap(({ act, covers }) => (covers === true && isSigned(act) ? [act] : []));
      const signed = covering.filter((act) => disorderOf(activity, act) === null);
      const provenOnes = signed.filter(isProven);
      const proven = provenOnes.find((act) => faultOf(activity, act, facts) === null) ?? provenOnes[0];
      const disorder = covering[0] === undefined ? null : disorderOf(activity, covering[0]);
      if (proven !== undefined)
        yield faultOf(activity, proven, facts) ??
          met({ row: activity.number, column: 'finished', actual: proven.number });
      else if (signed[0] !== undefined) {
        const [act] = signed;
        const figures = { act: act.number };
        if (!claimed.has(act))
          yield unknown({ row: activity.number, column: 'finished', says: 'claimed', figures });
        claimed.add(act);
      } else if (disorder !== null)
        yield unknown({
          row: activity.number,
          column: 'finished',
          says: 'order',
          figures: { ...disorder },
        });
      else yield judgeActivity(activity, acts, facts);
    }
  },
});

type Known = CountingFacts & Pick<Facts, 'today'>;

/** An act that may be of an activity; `covers` is null where the days of either are blank. */
interface Candidate {
  readonly act: Act;
  readonly covers: true | null;
}

/** Finds the acts of an activity: those that hold a finding of it, and those on its plan item whose days cover its days. */
function actsOfActivities(
  acts: Facts['acts'],
  findings: Facts['findings'],
): (activity: Activity) => readonly Candidate[] {
  const foundIn = groupedBy(findings, ({ activity }) => activity);
  const ofItem = groupedBy(
    acts.flatMap((act) => act.plan.map((item) => ({ act, item }))),
    ({ item }) => item,
  );
  return (activity) => {
    const holding = new Set((foundIn.get(activity.number) ?? []).map(({ act }) => act));
    const planned = activity.plan === null ? [] : (ofItem.get(activity.plan) ?? []);
    return [
      ...acts.filter(({ number }) => holding.has(number)).map((act) => ({ act, covers: true }) as const),
      ...planned.flatMap(({ act }) => {
        const covers = coversDays(act, activity);
        return covers === false || holding.has(act.number) ? [] : [{ act, covers }];
      }),
    ];
  };
}

/** An act is of what has been done: one that is dated before its activity was over cannot be of the whole of it. */
function disorderOf({ number, from, to }: Activity, act: Act) {
  return disorderIn([
    toldIn(from, number, 'activities.from'),
    toldIn(to, number, 'activities.to'),
    toldIn(act.date, act.number, 'acts.date'),
  ]);
}

/** What is wrong with the day of an act: it is still to come, outside the mandate, or later than the chosen term. */
function faultOf({ number, from, to }: Activity, { number: act, date }: Act, facts: Known) {
  if (date === null) return null;
  const place = { row: number, column: 'finished', actual: act, figures: { act, date } } as const;
  if (date > facts.today) return unknown({ ...place, says: 'future' });
  if (isOutsideMandate(date, facts)) return unknown({ ...place, says: 'mandate' });
  const late = promptLateness(to ?? from, date, facts);
  return late === null ? null : violated({ ...place, says: 'late', figures: { act, ...late } });
}

/** Whether an act's days hold all days of an activity; null where blanks leave it open. */
function coversDays(act: Pick<Act, 'from' | 'to'>, { from, to }: Activity): boolean | null {
  const outside = (day: Activity['from']) =>
    day !== null && ((act.from !== null && day < act.from) || (act.to !== null && day > act.to));
  if (outside(from) || outside(to)) return false;
  return act.from !== null && act.to !== null && from !== null && to !== null ? true : null;
}

/**
 * An activity without a signed act. One whose last day has passed may be finished without being marked so: that is not
 * known.
 */
function judgeActivity(
  { number, to, finished }: Activity,
  acts: readonly Candidate[],
  facts: Pick<Facts, 'readings' | 'calendar' | 'today'>,
) {
  const place = { row: number, column: 'finished' };
  if (finished !== true)
    return to !== null && to < facts.today ? unknown({ ...place, figures: { to } }) : notApplicable(place);
  const overdue = isPromptTermOver(to, facts);
  const draft = acts.find(({ covers }) => covers === true)?.act.number;
  if (draft !== undefined) {
    const details = { ...place, actual: draft, says: 'draft', figures: { act: draft } } as const;
    return overdue ? violated(details) : unknown(details);
  }
  if (acts[0] !== undefined) return unknown({ ...place, says: 'days', figures: { act: acts[0].act.number } });
  return overdue ? violated(place) : unknown({ ...place, says: 'noAct' });
}
