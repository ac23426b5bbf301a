// Where a member takes part in the group's work, when, and on what subject or object.
import { type CivilDate, dateOf } from '#core/date';
import type { Conflict } from '#tables/conflicts';
import { hasReached } from '../acts/state.ts';
import type { Facts } from '../facts.ts';

/** A row in which a member takes part, or may; its days are null where they are not stated. */
export interface Part {
  readonly row: string;
  /** Whether the member is named in it; null where nobody is named who took part. */
  readonly named: boolean | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly subject: string | null;
  readonly object: string | null;
}

export type PartFacts = Pick<Facts, 'plan' | 'activities' | 'acts' | 'decisions' | 'meetings' | 'subjects'>;

/** Plan items that a member answers for. */
export function plannedParts(member: string, { plan }: PartFacts): readonly Part[] {
  return plan.map(({ number, responsible, year, from, to, subject, object }) => ({
    row: number,
    named: isNamed(member, responsible),
    from: from ?? (year === null ? null : dateOf(year, 1, 1)),
    to: to ?? (year === null ? null : dateOf(year, 12, 31)),
    subject,
    object,
  }));
}

/** What a member did: activities, acts signed, decisions taken without standing aside. */
export function doneParts(member: string, facts: PartFacts): readonly Part[] {
  return [...activityParts(member, facts), ...actParts(member, facts), ...decisionParts(member, facts)];
}

function activityParts(member: string, { activities, plan }: PartFacts): readonly Part[] {
  return activities.map((activity) => {
    const item = plan.find(({ number }) => number === activity.plan);
    const { number: row, participants, from, to } = activity;
    return {
      row,
      named: isNamed(member, participants),
      from,
      to: to ?? from,
      subject: item?.subject ?? null,
      object: item?.object ?? null,
    };
  });
}

/** An act that nobody has signed yet has no signatories to be named. */
function actParts(member: string, { acts }: PartFacts): readonly Part[] {
  return acts.map((act) => {
    const { number, signatories, date, subject, object } = act;
    const named = hasReached(act, 'signed') ? isNamed(member, signatories) : signatories.includes(member);
    return { row: number, named, from: date, to: date, subject, object };
  });
}

/**
 * A member who attends takes part in a decision unless written down as standing aside. A decision without a subject is
 * about none.
 */
function decisionParts(member: string, { decisions, meetings }: PartFacts): readonly Part[] {
  const held = new Map(meetings.map((meeting) => [meeting.number, meeting]));
  return decisions
    .filter(({ recused, subject }) => subject !== null && !recused.includes(member))
    .map(({ number, meeting, subject }) => {
      const { date = null, present = [] } = held.get(meeting ?? '') ?? {};
      return { row: number, named: isNamed(member, present), from: date, to: date, subject, object: null };
    });
}

/** Whether a member is among those named; null where nobody is. */
function isNamed(member: string, names: readonly string[]): boolean | null {
  return names.length === 0 ? null : names.includes(member);
}

/**
 * Whether a part concerns what a conflict is about: its subject, else its object, that of the part's subject too; null
 * where that is not stated.
 */
export function concerns(
  part: Part,
  { subject, object }: Pick<Conflict, 'subject' | 'object'>,
  { subjects }: Pick<Facts, 'subjects'>,
): boolean | null {
  const objectOf = (one: string | null) => subjects.find(({ number }) => number === one)?.object ?? null;
  if (subject !== null && part.subject !== null) return part.subject === subject;
  const objects = [part.object, objectOf(part.subject)].filter((one) => one !== null);
  const wanted = subject === null ? object : objectOf(subject);
  if (wanted === null || objects.length === 0) return null;
  if (!objects.includes(wanted)) return false;
  return subject === null ? true : null;
}

/** Whether a part falls within days, of which the last may be open; null where its own days are not stated. */
export function falls({ from, to }: Part, first: CivilDate, last: CivilDate | null): boolean | null {
  if (to !== null && to < first) return false;
  if (from !== null && last !== null && from > last) return false;
  const ends = to !== null && (last === null || to <= last);
  return ends || (from !== null && to !== null) ? true : null;
}

/** The rows of some parts, as a message names them. */
export function rowsOf(parts: readonly Part[]): string {
  return parts.map(({ row }) => row).join(', ');
}
