// Every figure of a report, computed once: its text, tables, charts and list of sources all take it from here.
import type { CivilDate } from '#core/date';
import { type Counted, counted } from '#core/sources';
import type { Value, Verdict } from '#core/verdict';
import type { Facts } from '#rules/facts';
import { dispatchesIn } from '#rules/shared/acts/dispatch';
import { attendanceOn, mayBeOfGroup } from '#rules/shared/attendance';
import { isDone } from '#rules/shared/is-done';
import type { Act } from '#tables/acts';
import type { Member } from '#tables/members';
import type { Recommendation } from '#tables/recommendations';
import { seatedOn } from '#tables/seated';
import { begunItems, doneItems, type Scope } from './scope.ts';

/** The figures of a report by name, each with its rows. */
export function reportFigures(scope: Scope, facts: Facts, verdicts: readonly Verdict[]) {
  return {
    ...memberFigures(scope, facts),
    ...planFigures(scope, facts),
    ...meetingFigures(scope, facts),
    ...findingFigures(scope),
    ...ladderFigures(scope, facts, verdicts),
    ...actFigures(scope, facts),
    carriedOver: counted('plan', scope.carriedOver),
    next: counted('plan', scope.next),
  };
}

export type ReportFigures = ReturnType<typeof reportFigures>;
export type FigureId = keyof ReportFigures;

/** How many rows a figure is made of. */
export const countOf = ({ rows }: Counted): number => rows.length;

function memberFigures({ to }: Scope, { members, today }: Facts) {
  const seated = seatedOn(members, to < today ? to : today);
  const ofSide = (side: Member['side']) =>
    counted(
      'members',
      seated.filter((member) => member.side === side),
    );
  return {
    size: counted('members', seated),
    municipal: ofSide('municipal'),
    deputies: ofSide('deputy'),
    citizens: ofSide('citizen'),
    unstated: ofSide(null),
  };
}

/** An item is done when an activity of it is finished, under way when one has begun. */
function planFigures({ plan, activities }: Scope, facts: Facts) {
  const [done, begun] = [doneItems(facts), begunItems(facts, facts.today)];
  const of = (wanted: (number: string) => boolean) =>
    counted(
      'plan',
      plan.filter(({ number }) => wanted(number)),
    );
  return {
    planned: counted('plan', plan),
    done: of((number) => done.has(number)),
    underway: of((number) => !done.has(number) && begun.has(number)),
    notBegun: of((number) => !done.has(number) && !begun.has(number)),
    activities: counted(
      'activities',
      activities.filter(({ finished }) => finished === true),
    ),
  };
}

function meetingFigures({ meetings, decisions }: Scope, facts: Facts) {
  const held = meetings.filter((meeting) => mayBeOfGroup(meeting) && isDone(meeting.date, facts.today));
  const competent = held.filter(
    ({ date, present }) => attendanceOn(date as CivilDate, present, facts).competent === true,
  );
  return {
    meetings: counted('meetings', held),
    competent: counted('meetings', competent),
    decisions: counted(
      'decisions',
      decisions.filter(
        ({ decision, meeting }) => decision !== null && competent.some(({ number }) => number === meeting),
      ),
    ),
  };
}

/** How often members attended, of how often they could have; of the meetings that name who was present. */
export function attendanceOf(
  { meetings }: Pick<ReportFigures, 'meetings'>,
  facts: Pick<Facts, 'settings' | 'meetings' | 'members' | 'readings'>,
) {
  const named = facts.meetings.filter(
    ({ number, present }) => meetings.rows.includes(number) && present.length > 0,
  );
  const each = named.flatMap(({ date, present }) =>
    date === null ? [] : [attendanceOn(date, present, facts)],
  );
  const sum = (key: 'count' | 'size') => each.reduce((total, one) => total + one[key], 0);
  return { present: sum('count'), seats: sum('size') };
}

/** The fix rate is verified fixed ÷ identified; what was found good is no shortcoming. */
function findingFigures({ findings }: Scope) {
  const problems = findings.filter(({ good }) => good !== true);
  const isFixed = ({ state, verified }: (typeof problems)[number]) => state === 'fixed' && verified !== null;
  const rest = problems.filter((one) => !isFixed(one));
  const of = (...states: readonly (typeof problems)[number]['state'][]) =>
    counted(
      'findings',
      rest.filter(({ state }) => states.includes(state)),
    );
  return {
    identified: counted('findings', problems),
    fixed: counted('findings', problems.filter(isFixed)),
    fixedUnverified: of('fixed'),
    partly: of('partly'),
    open: of('open', null),
    refused: of('refused', 'closed'),
    good: counted(
      'findings',
      findings.filter(({ good }) => good === true),
    ),
  };
}

/** The steps of a recommendation; each is counted among all that were issued. */
export const LADDER = ['issued', 'inTime', 'accepted', 'carriedOut', 'verified'] as const;

function ladderFigures({ recommendations }: Scope, facts: Facts, verdicts: readonly Verdict[]) {
  const { today } = facts;
  const answers = answerValues(verdicts);
  const acts = new Map(facts.findings.map(({ number, act }) => [number, act]));
  const actOf = ({ act, finding }: Recommendation) => act ?? acts.get(finding ?? '') ?? null;
  const of = (wanted: (one: Recommendation) => boolean) =>
    counted('recommendations', recommendations.filter(wanted));
  const isAnswered = ({ answer }: Recommendation) => answer !== null && answer !== 'silence';
  return {
    issued: of(() => true),
    inTime: of((one) => isAnswered(one) && answers.get(actOf(one)) === 'met'),
    accepted: of(({ answer }) => answer === 'accepted'),
    acceptedPartly: of(({ answer }) => answer === 'partly'),
    carriedOut: of(({ done }) => isDone(done, today)),
    verified: of(({ done, verifiedBy }) => isDone(done, today) && verifiedBy !== null),
    overdue: of(
      ({ due, done, answer }) => due !== null && due < today && !isDone(done, today) && answer !== 'refused',
    ),
    silent: of(({ answer }) => answer === 'silence'),
  };
}

/** 4.3: whether the object answered each act within its term; where the object is the executive body, that body within its own. */
export function answerValues(verdicts: readonly Verdict[]): ReadonlyMap<string | null, Value> {
  const of = (rule: string, column: string) =>
    verdicts.filter((one) => one.rule === rule && one.column === column);
  const byObject = of('4.3-10-informed', 'answeredObject');
  const owed = byObject.filter(({ value }) => value !== 'n/a').map(({ row }) => row);
  const byExecutive = of('4.3-30-informed', 'answeredExecutive').filter(({ row }) => !owed.includes(row));
  const all = [...byObject, ...byExecutive].filter(({ value }) => value !== 'n/a');
  return new Map(all.map(({ row, value }) => [row, value]));
}

function actFigures({ acts }: Scope, { objects, letters, today }: Facts) {
  const dispatchesOf = dispatchesIn(objects, letters);
  const of = (wanted: (act: Act) => boolean) => counted('acts', acts.filter(wanted));
  return {
    acts: counted('acts', acts),
    sent: of((act) =>
      dispatchesOf(act).some(({ addressee, sent }) => addressee !== 'kenesh' && isDone(sent, today)),
    ),
    considered: of(({ considered }) => isDone(considered, today)),
  };
}
