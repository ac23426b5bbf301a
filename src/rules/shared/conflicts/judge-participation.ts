// Whether a member kept out of what a conflict is about.
import type { CivilDate } from '#core/date';
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { Conflict } from '#tables/conflicts';
import type { Facts } from '../../facts.ts';
import { concerns, falls, type Part, rowsOf } from './participation.ts';

interface Days {
  /** null where the first day is not stated. */
  readonly first: CivilDate | null;
  /** null where the last day is open. */
  readonly last: CivilDate | null;
}

/**
 * Violated where the member takes part, within the days, in what the conflict is about; not known where that may be: a
 * day, a subject or who took part is not stated.
 */
export function judgeParts(
  parts: readonly Part[],
  conflict: Conflict,
  { first, last }: Days,
  facts: Pick<Facts, 'subjects'>,
  column: string,
): Outcome<'violated' | 'open'> {
  const place = { row: conflict.number, column };
  const isPart = (part: Part) =>
    all([part.named, first === null ? null : falls(part, first, last), concerns(part, conflict, facts)]);
  const judged = parts.map((part) => ({ part, holds: isPart(part) }));
  const [certain, possible] = [true, null].map((wanted) =>
    rowsOf(judged.filter(({ holds }) => holds === wanted).map(({ part }) => part)),
  );
  if (certain) return violated({ ...place, actual: certain, figures: { rows: certain } });
  if (possible) return unknown({ ...place, actual: possible, says: 'open', figures: { rows: possible } });
  return met(place);
}

/** True where all hold, false where one does not, else null. */
function all(conditions: readonly (boolean | null)[]): boolean | null {
  if (conditions.includes(false)) return false;
  return conditions.includes(null) ? null : true;
}
