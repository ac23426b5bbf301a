// Where a member takes part in the group's work, when, and on what subject or object.
import { type CivilDate, dateOf } from '#core/date';
import { byNumber } from '#core/group';
import { memoizedOf } from '#core/memoized';
import type { Conflict } from '#tables/conflicts';
import type { Facts } from '../../facts.ts';
import { hasReached } from '../acts/state.ts';
import { wasThere } from '../attendance.ts';

/** A row in which a member takes part, or may; its days are null where they are not stated. */
export interface Part {
  readonly row: string;
  /** The member is named in it; null where nobody is named who took part, or the member may have been away then. */
  readonly named: true | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly subject: string | null;
  readonly object: string | null;
}

export type PartFacts = Pick<
  Facts,
  'plan' | 'activities' | 'acts' | 'decisions' | 'meetings' | 'subjects' | 'partly'
>;

/** A row and those whom it names. */
type Open = Omit<Part, 'named'> & {
  readonly names: readonly string[];
  /** Whether anybody may have taken part where nobody is named. */
  readonly isAnybodys: boolean;
};

/** Plan items that a member answers for, or may. */
export function plannedParts(member: string, { plan }: PartFacts): readonly Part[] {
  return partsOfPlan(plan)(member);
}

/** What a member did, or may have done: activities, acts signed, decisions taken without standing aside. */
export function doneParts(member: string, facts: PartFacts): readonly Part[] {
  const { activities, plan, acts, decisions, meetings } = facts;
  const decided = partsOfDecisions(decisions)(meetings)(acts);
  return [
    ...partsOfActivities(activities)(plan)(member),
    ...partsOfActs(acts)(member),
    ...whileThere(
      member,
      decided(member).filter(({ row }) => !isRecused(decisions)(row, member)),
      facts,
    ),
  ];
}

/** Of the decisions of meetings that a member attended, those that were or may have been taken while the member was there. */
function whileThere(
  member: string,
  parts: readonly Part[],
  { decisions, partly }: Pick<Facts, 'decisions' | 'partly'>,
): readonly Part[] {
  if (partly.size === 0) return parts;
  const rows = byNumber(decisions);
  return parts.flatMap((part) => {
    const decision = rows.get(part.row);
    const there = decision === undefined ? true : wasThere(member, decision, partly);
    if (there === false) return [];
    return [there === null ? { ...part, named: null } : part];
  });
}

const partsOfPlan = memoizedOf((plan: Facts['plan']) =>
  byMember(
    plan.map(({ number, responsible, year, from, to, subject, object }) => ({
      row: number,
      names: responsible,
      isAnybodys: true,
      subject,
      object,
      from: from ?? (year === null ? null : dateOf(year, 1, 1)),
      to: to ?? (year === null ? null : dateOf(year, 12, 31)),
    })),
  ),
);

const partsOfActivities = memoizedOf((activities: Facts['activities']) =>
  memoizedOf((plan: Facts['plan']) => {
    const items = new Map(plan.map((item) => [item.number, item]));
    return byMember(
      activities.map(({ number, participants, plan: planned, from, to }) => {
        const { subject = null, object = null } = items.get(planned ?? '') ?? {};
        return {
          row: number,
          names: participants,
          isAnybodys: true,
          subject,
          object,
          from,
          to: to ?? from,
        };
      }),
    );
  }),
);

/** An act that nobody has signed yet has no signatories to be named. */
const partsOfActs = memoizedOf((acts: Facts['acts']) =>
  byMember(
    acts.map((act) => {
      const { number, signatories, date, subject, object } = act;
      const isAnybodys = hasReached(act, 'signed');
      return { row: number, names: signatories, isAnybodys, from: date, to: date, subject, object };
    }),
  ),
);

/** A member who attends takes part in a decision, on its subject or its act's, unless written down as standing aside. */
const partsOfDecisions = memoizedOf((decisions: Facts['decisions']) =>
  memoizedOf((meetings: Facts['meetings']) =>
    memoizedOf((acts: Facts['acts']) => {
      const known = byNumber(acts);
      const about = decisions.filter(({ subject, act }) => subject !== null || act !== null);
      return byMember(
        about.map((decision) => {
          const { subject: other = null, object = null } = known.get(decision.act) ?? {};
          return { ...votedOn(decision, meetings), subject: decision.subject ?? other, object };
        }),
      );
    }),
  ),
);

/** Decisions of which nothing says what they were about, where a member attended and did not stand aside. */
export function unstatedVotes(member: string, facts: PartFacts): readonly Part[] {
  const { decisions, meetings } = facts;
  const about = decisions.filter(
    ({ decision, subject, act, elects }) =>
      decision !== null && subject === null && act === null && elects === null,
  );
  const parts = about.flatMap((decision) => {
    const { names, isAnybodys: _, ...part } = votedOn(decision, meetings);
    return names.includes(member) && !decision.recused.includes(member)
      ? [{ ...part, named: true as const, subject: null, object: null }]
      : [];
  });
  return whileThere(member, parts, facts);
}

/** The row of a decision, those who attended its meeting, and its day. */
function votedOn({ number, meeting }: Facts['decisions'][number], meetings: Facts['meetings']) {
  const held = byNumberOf(meetings).get(meeting);
  const date = held?.date ?? null;
  return { row: number, names: held?.present ?? [], isAnybodys: true, from: date, to: date };
}

const byNumberOf = memoizedOf((meetings: Facts['meetings']) => byNumber(meetings));

const isRecused = memoizedOf((decisions: Facts['decisions']) => {
  const aside = new Map(decisions.map(({ number, recused }) => [number, new Set(recused)]));
  return (row: string, member: string) => aside.get(row)?.has(member) ?? false;
});

/** The parts of a member in some rows: those that name the member, and those that may be anybody's, as they stand. */
function byMember(rows: readonly Open[]): (member: string) => readonly Part[] {
  const places = new Map<string, number[]>();
  const anybodys: number[] = [];
  rows.forEach(({ names, isAnybodys }, place) => {
    for (const name of new Set(names)) {
      const known = places.get(name) ?? [];
      places.set(name, known);
      known.push(place);
    }
    if (names.length === 0 && isAnybodys) anybodys.push(place);
  });
  return (member) =>
    [...(places.get(member) ?? []), ...anybodys]
      .sort((one, other) => one - other)
      .flatMap((place) => {
        const { names, isAnybodys: _, ...part } = rows[place] as Open;
        return [{ ...part, named: names.length === 0 ? null : true }];
      });
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
  const objectOf = (one: string | null) => objectsOf(subjects).get(one ?? '') ?? null;
  if (subject !== null && part.subject !== null) return part.subject === subject;
  const objects = [part.object, objectOf(part.subject)].filter((one) => one !== null);
  const wanted = subject === null ? object : objectOf(subject);
  if (wanted === null || objects.length === 0) return null;
  if (!objects.includes(wanted)) return false;
  return subject === null ? true : null;
}

const objectsOf = memoizedOf(
  (subjects: Facts['subjects']) => new Map(subjects.map(({ number, object }) => [number, object])),
);

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
