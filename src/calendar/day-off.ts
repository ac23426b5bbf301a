// A day on which nobody works, and why. Names are ids; their words are in texts.
import type { CivilDate } from '#core/date';

/** Public holidays on fixed days, by the Labour Codes. */
export type HolidayId =
  | 'new-year'
  | 'christmas'
  | 'defenders-day'
  | 'womens-day'
  | 'nooruz'
  | 'april-revolution'
  | 'labour-day'
  | 'constitution-day'
  | 'victory-day'
  | 'may-days'
  | 'independence-day'
  | 'ancestors-days';

/** The two Eids: Orozo Ait (1 Shawwal) and Kurman Ait (10 Dhu al-Hijja). */
export type EidId = 'orozo-ait' | 'kurman-ait';

/** Why a day is off: a holiday, a day declared beyond the codes, a day the group's sheet adds, a Saturday or Sunday. */
export type DayOffReason = HolidayId | EidId | 'declared' | 'sheet' | 'weekend';

/** Editions of the Labour Code. */
export type EditionId = 'labour-code-2004' | 'labour-code-2025';

/** What makes the day off: an edition of the code, a declaration beyond it, or the sheet «Иш эмес күндөр». */
export type DayOffSource = EditionId | 'declared' | 'sheet';

/** One day off. */
export interface DayOff {
  readonly date: CivilDate;
  readonly reason: DayOffReason;
  readonly source: DayOffSource;
  /** An Eid whose day is foreseen and may still move by one day («болжолдуу»). */
  readonly expected: boolean;
  /** The day on a weekend from which the holiday was carried over, or null. */
  readonly movedFrom: CivilDate | null;
}

/**
 * Days that the sheet «Иш эмес күндөр» adds: days off and working Saturdays by decree.
 * `off` wins over `working`, `working` over the table, and neither moves a carry-over.
 */
export interface DayOffSheet {
  readonly off: readonly CivilDate[];
  readonly working: readonly CivilDate[];
}

/** A sheet that adds nothing. */
export const NO_EXTRA_DAYS: DayOffSheet = { off: [], working: [] };
