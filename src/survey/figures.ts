// The figures of a question as they are read: count, base, share and interval of an answer in a group and village.
import type { Group } from './groups.ts';
import { baseIn, peopleIn, type QuestionTable } from './question-table.ts';
import { CONFIDENCE, type Interval, wilson } from './wilson.ts';

/** The least base of which a share is shown, unless the group has set another. */
const SMALL_BASE = 30;

/** Why a share is not shown: its count or its base is not known, nobody is in it, or too few are. */
export type NoShare = 'count-unknown' | 'base-unknown' | 'base-empty' | 'small-base';

export interface Figure {
  readonly question: string;
  readonly answer: string;
  readonly group: Group;
  /** Null for all villages together; empty for a village that is not stated. */
  readonly village: string | null;
  /** Null where it is not known. */
  readonly count: number | null;
  readonly base: number | null;
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly noShare: NoShare | null;
}

export interface FigureOptions {
  /** The least base of which a share is shown; 1 shows every share. */
  readonly smallBase?: number;
  /** Whether an interval stands by the share: only where the sample was drawn at random. */
  readonly random?: boolean;
  readonly confidence?: number;
}

/** Every figure of a question: all villages first, then each; in these each recorded group; in these each answer. */
export function figuresOf(table: QuestionTable, options: FigureOptions = {}): readonly Figure[] {
  return [null, ...table.villages].flatMap((village) =>
    table.groups.flatMap((group) =>
      table.answers.map((answer) => {
        const base = baseIn(table, group, village);
        const count = peopleIn(answer, group, village);
        return {
          question: table.question,
          answer: answer.answer,
          group,
          village,
          ...shareOf(count, base, options),
        };
      }),
    ),
  );
}

/** A count with its share; the count stays where the share is not shown. A base below the count is no base. */
export function shareOf(
  count: number | null,
  base: number | null,
  { smallBase = SMALL_BASE, random = false, confidence = CONFIDENCE }: FigureOptions = {},
): Pick<Figure, 'count' | 'base' | 'share' | 'interval' | 'noShare'> {
  const none = { count, base, share: null, interval: null };
  if (count === null) return { ...none, noShare: 'count-unknown' };
  if (base === null || base < count) return { ...none, base: null, noShare: 'base-unknown' };
  if (base === 0) return { ...none, noShare: 'base-empty' };
  if (base < smallBase) return { ...none, noShare: 'small-base' };
  const interval = random ? wilson(count, base, confidence) : null;
  return { count, base, share: count / base, interval, noShare: null };
}
