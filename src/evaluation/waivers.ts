// What people waive in the list of verdicts, with a reason and, if they like, until a day.
import type { CivilDate } from '#core/date';
import type { Sheet } from '#tables/decode';

/** No waiver · in force · its last day has passed · its last day cannot be read, so that it holds for none. */
export type WaiverState = 'open' | 'active' | 'expired' | 'unreadable';

/**
 * How the waiver of the list's `index`-th record stands. It needs a reason, which an unticked box is not; without a
 * last day it holds for good.
 */
export function waiverOf(
  { grid, places, records, lines, problems }: Sheet<'check'>,
  index: number,
  today: CivilDate,
): WaiverState {
  const record = records[index];
  if (record === undefined || record.waivedBecause === null) return 'open';
  const line = lines[index] ?? -1;
  if (grid[line]?.[places.get('waivedBecause') ?? -1] === false) return 'open';
  if (problems.some((one) => one.line === line && one.column === 'waivedUntil')) return 'unreadable';
  return record.waivedUntil === null || record.waivedUntil >= today ? 'active' : 'expired';
}

/** The keys of the verdicts that are waived on a day; none where there is no list. */
export function waivedKeys(list: Sheet<'check'> | null, today: CivilDate): ReadonlySet<string> {
  const waived = (list?.records ?? []).filter(
    (_, index) => list !== null && waiverOf(list, index, today) === 'active',
  );
  return new Set(waived.map(({ number }) => number));
}
