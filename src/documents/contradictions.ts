// What in a paper contradicts itself or the register: reported before it is made, and signed only knowingly.
import type { DocumentId } from '#core/document-id';
import type { Figures } from '#core/verdict';
import type { Facts } from '#rules/facts';
import { findingsOf } from '#rules/shared/acts/parts';
import { standingOn } from '#rules/shared/offices';
import type { Act } from '#tables/acts';
import type { Conflict } from '#tables/conflicts';
import type { Meeting } from '#tables/meetings';
import type { PlanItem } from '#tables/plan';
import { printedSurveys } from './survey/printed.ts';

export type ContradictionId =
  | 'beforeMeeting'
  | 'tooManyVotes'
  | 'notMember'
  | 'notSeated'
  | 'suspended'
  | 'fewSigners'
  | 'notApproved'
  | 'notInPlan'
  | 'otherBase'
  | 'notChair'
  | 'reversed'
  | 'partlyApproved';

export interface Contradiction {
  readonly id: ContradictionId;
  readonly figures: Figures;
}

/** An act is made by at least so many people. */
const FEWEST_SIGNERS = 3;

/** The contradictions of a paper of a row; none where its kind is not looked through. */
export function contradictionsOf(id: DocumentId, row: string | null, facts: Facts): readonly Contradiction[] {
  const own = <T extends { readonly number: string }>(
    rows: readonly T[],
    look: (one: T) => readonly Contradiction[],
  ) => rows.filter(({ number }) => number === row).flatMap(look);
  switch (id) {
    case 'act':
      return own(facts.acts, (act) => [...ofAct(act, facts), ...ofFigures(act, facts)]);
    case 'minutes':
      return own(facts.meetings, (meeting) => ofMeeting(meeting, facts));
    case 'suspension':
      return own(facts.conflicts, ofConflict);
    case 'plan':
      return own(facts.plan, (item) => ofPlan(item, facts));
    default:
      return [];
  }
}

const contradiction = (id: ContradictionId, figures: Figures = {}): Contradiction => ({ id, figures });

function ofAct(act: Act, facts: Facts): readonly Contradiction[] {
  const { date, meeting, plan, signatories } = act;
  const held = facts.meetings.find(({ number }) => number === meeting);
  const items = facts.plan.filter(({ number }) => plan.includes(number));
  const work = act.from ?? date;
  const late = items.filter(({ approved }) => approved === null || (work !== null && approved > work));
  const decided = facts.decisions.filter((one) => one.act === act.number);
  const sat = date === null ? null : new Set(standingOn(date, facts).map(({ number }) => number));
  const away = signatories.filter((number) => sat !== null && !sat.has(number));
  const stopped = signatories.filter((number) => isSuspended(number, act, facts));
  return [
    ...(held?.date != null && date !== null && date < held.date
      ? [contradiction('beforeMeeting', { date, meeting: held.date })]
      : []),
    ...(held === undefined ? [] : decided.flatMap((one) => ofVotes(one, held.present.length))),
    ...(away.length > 0 ? [contradiction('notSeated', { names: names(away, facts) })] : []),
    ...(stopped.length > 0 ? [contradiction('suspended', { names: names(stopped, facts) })] : []),
    ...(signatories.length < FEWEST_SIGNERS
      ? [contradiction('fewSigners', { count: signatories.length })]
      : []),
    ...(items.length === 0 ? [contradiction('notInPlan')] : []),
    ...(late.length > 0
      ? [contradiction('notApproved', { items: late.map(({ what, number }) => what ?? number).join('; ') })]
      : []),
  ];
}

/** Whether a member was suspended from the act's subject or object on its day (6.4). */
function isSuspended(member: string, { date, subject, object }: Act, { conflicts }: Facts): boolean {
  return conflicts.some(
    (one) =>
      one.member === member &&
      one.suspendedFrom !== null &&
      date !== null &&
      one.suspendedFrom <= date &&
      (one.suspendedTo === null || one.suspendedTo >= date) &&
      ((one.subject !== null && one.subject === subject) || (one.object !== null && one.object === object)),
  );
}

/** A figure in a finding that no survey of the act has: «48 пайызы (n = 200)» against a table of 120. */
function ofFigures(act: Act, facts: Facts): readonly Contradiction[] {
  const asked = facts.surveys.filter(({ plan }) => plan !== null && act.plan.includes(plan));
  if (asked.length === 0) return [];
  const { surveys } = printedSurveys(asked, facts);
  const bases = new Set(
    surveys.flatMap(({ questions }) => questions.flatMap((one) => one.base('all') ?? [])),
  );
  return findingsOf(act, facts.findings).flatMap(({ number, found }) => {
    const [, given] = /(?<![\p{L}])[nN]\s*=\s*(\d+)/u.exec(found ?? '') ?? [];
    if (given === undefined || bases.size === 0 || bases.has(Number(given))) return [];
    return [contradiction('otherBase', { number, given, bases: [...bases].join(', ') })];
  });
}

function ofMeeting(meeting: Meeting, facts: Facts): readonly Contradiction[] {
  const { number, date, present, chairedBy } = meeting;
  const standing = date === null ? [] : standingOn(date, facts);
  const sat = new Set(standing.map((one) => one.number));
  const outsiders = date === null ? [] : present.filter((one) => !sat.has(one));
  const chairs = standing.filter(({ roles }) => roles.includes('chair'));
  return [
    ...(outsiders.length > 0 ? [contradiction('notMember', { names: names(outsiders, facts) })] : []),
    ...facts.decisions.filter((one) => one.meeting === number).flatMap((one) => ofVotes(one, present.length)),
    ...(chairedBy !== null && chairs.length > 0 && !chairs.some((one) => one.number === chairedBy)
      ? [contradiction('notChair', { name: names([chairedBy], facts) })]
      : []),
  ];
}

function ofVotes(one: Facts['decisions'][number], present: number): readonly Contradiction[] {
  const { for: yes, against, abstained, recused, number } = one;
  if (yes === null || against === null || abstained === null || present === 0) return [];
  const votes = yes + against + abstained + recused.length;
  return votes > present ? [contradiction('tooManyVotes', { number, votes, present })] : [];
}

function ofConflict({ suspendedFrom: from, suspendedTo: to }: Conflict): readonly Contradiction[] {
  return from !== null && to !== null && to < from ? [contradiction('reversed', { from, to })] : [];
}

function ofPlan({ year }: PlanItem, { plan }: Facts): readonly Contradiction[] {
  const items = plan.filter((item) => item.year === year);
  const open = items.filter(({ approval }) => approval === null);
  if (open.length === 0 || open.length === items.length) return [];
  return [
    contradiction('partlyApproved', { items: open.map(({ what, number }) => what ?? number).join('; ') }),
  ];
}

const names = (numbers: readonly string[], { members }: Facts): string =>
  numbers.map((number) => members.find((one) => one.number === number)?.name ?? number).join(', ');
