// Whether a member kept out of what a conflict is about.
import type { CivilDate } from '#core/date';
import { met, type Outcome, unknown, violated } from '#core/verdict';
import { falls, type Part, rowsOf } from './parts.ts';

/**
 * Violated where a part falls within the days, not known where one may: its day is not stated, or `first` is not.
 * @param last the last day, or null where it is open
 */
export function judgeParts(
  parts: readonly Part[],
  first: CivilDate | null,
  last: CivilDate | null,
  place: { readonly row: string; readonly column: string },
): Outcome {
  const within = (wanted: boolean | null) =>
    parts.filter((part) => (first === null ? null : falls(part, first, last)) === wanted);
  const [certain, possible] = [within(true), within(null)];
  if (certain.length > 0)
    return violated({ ...place, actual: rowsOf(certain), figures: { rows: rowsOf(certain) } });
  if (possible.length > 0)
    return unknown({
      ...place,
      actual: rowsOf(possible),
      says: 'undated',
      figures: { rows: rowsOf(possible) },
    });
  return met(place);
}
