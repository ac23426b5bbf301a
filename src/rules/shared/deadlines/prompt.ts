// The days a group has chosen for duties to which the text sets none: 7.3.1 «өз убагында», and 8.1, 8.2, 8.5.
import { derive } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Readings } from '#tables';
import type { Facts } from '../../facts.ts';
import { type DayFacts, dayOptions } from './options.ts';

/** Working days of each option of the reading; none where no term is chosen. */
const DAYS: Readonly<Record<Readings['promptly'], number | null>> = {
  noTerm: null,
  days3: 3,
  days5: 5,
  days10: 10,
  days20: 20,
};

/**
 * The last day on which a duty that arose on `anchor` may be done under the chosen reading, the latest where an expected
 * Eid may move it; null where no term is chosen or the day is not known.
 */
export function promptDue(anchor: CivilDate | null, facts: DayFacts): CivilDate | null {
  const count = DAYS[facts.readings.promptly];
  if (count === null || anchor === null) return null;
  return derive(
    { unit: 'working-days', count, direction: 'after', endMoves: true },
    anchor,
    dayOptions(facts),
  ).latest;
}

/**
 * The chosen term's last day and the day of doing, as figures of a message, where a duty that arose on `anchor` was done
 * later than that; null where it was not, or no term is chosen.
 */
export function promptLateness(
  anchor: CivilDate | null,
  done: CivilDate,
  facts: DayFacts,
): { readonly done: CivilDate; readonly due: CivilDate } | null {
  const due = promptDue(anchor, facts);
  return due !== null && done > due ? { done, due } : null;
}

/** Whether a term is chosen and the day on which it began is not stated: then what was done may be in time or late. */
export function isPromptOpen(anchor: CivilDate | null, facts: Pick<DayFacts, 'readings'>): boolean {
  return anchor === null && DAYS[facts.readings.promptly] !== null;
}

/** Whether the chosen term of a duty that arose on `anchor` has passed; never where none is chosen. */
export function isPromptTermOver(anchor: CivilDate | null, facts: DayFacts & Pick<Facts, 'today'>): boolean {
  const due = promptDue(anchor, facts);
  return due !== null && facts.today > due;
}
