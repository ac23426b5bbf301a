// Where a member takes part in the group's work, when, and on what subject or object.
import { type CivilDate, dateOf } from '#core/date';
import type { Conflict } from '#tables/conflicts';
import type { Facts } from '../facts.ts';

/** A row in which a member takes part; its days are null where they are not stated. */
export interface Part {
  readonly row: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly subject: string | null;
  readonly object: string | null;
}

export type PartFacts = Pick<Facts, 'plan' | 'activities' | 'acts' | 'decisions' | 'meetings' | 'subjects'>;

/** Plan items that a member answers for. */
export function plannedParts(member: string, { plan }: PartFacts): readonly Part[] {
  return plan
    .filter(({ responsible }) => responsible.includes(member))
    .map(({ number, year, from, to, subject, object }) => ({
      row: number,
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
  return activities
    .filter(({ participants }) => participants.includes(member))
    .map((activity) => {
      const item = plan.find(({ number }) => number === activity.plan);
      const { number: row, from, to } = activity;
      return {
        row,
        from: from ?? to,
        to: to ?? from,
        subject: item?.subject ?? null,
        object: item?.object ?? null,
      };
    });
}

function actParts(member: string, { acts }: PartFacts): readonly Part[] {
  return acts
    .filter(({ signatories }) => signatories.includes(member))
    .map(({ number, date, subject, object }) => ({ row: number, from: date, to: date, subject, object }));
}

/** A member who attends takes part in a decision unless written down as standing aside. */
function decisionParts(member: string, { decisions, meetings }: PartFacts): readonly Part[] {
  const attended = new Map(
    meetings.filter(({ present }) => present.includes(member)).map((held) => [held.number, held]),
  );
  return decisions.flatMap(({ number, meeting, recused, subject }) => {
    const held = attended.get(meeting ?? '');
    if (held === undefined || recused.includes(member)) return [];
    return [{ row: number, from: held.date, to: held.date, subject, object: null }];
  });
}

/** Whether a part concerns what a conflict is about: its subject, else its object, that of the part's subject too. */
export function concerns(
  part: Part,
  { subject, object }: Pick<Conflict, 'subject' | 'object'>,
  { subjects }: Pick<Facts, 'subjects'>,
): boolean {
  if (subject !== null) return part.subject === subject;
  const behind = subjects.find(({ number }) => number === part.subject)?.object ?? null;
  return object !== null && (part.object === object || behind === object);
}

/** Whether a part falls within days, of which the last may be open; null where its own days are not stated. */
export function falls({ from, to }: Part, first: CivilDate, last: CivilDate | null): boolean | null {
  if (from === null || to === null) return null;
  return to >= first && (last === null || from <= last);
}

/** The rows of some parts, as a message names them. */
export function rowsOf(parts: readonly Part[]): string {
  return parts.map(({ row }) => row).join(', ');
}
