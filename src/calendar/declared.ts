// Days off and working Saturdays declared beyond the Labour Codes, for everyone or for state and municipal staff.
import type { CivilDate } from '#core/date';

/**
 * 1–7 January 2025, of which the code itself gives the 1st and the 7th; 8–9 January 2026 for state and municipal
 * staff: the executive body and the kenesh are such, so the days are off for every term here.
 */
export const declaredDays: readonly CivilDate[] = [
  '2025-01-02',
  '2025-01-03',
  '2025-01-04',
  '2025-01-05',
  '2025-01-06',
  '2026-01-08',
  '2026-01-09',
] as CivilDate[];

/**
 * Saturday 11 January 2025, in return for the days off of the same decree of the Cabinet of Ministers of 30 December
 * 2024; the exchange for 24 February and 10 March fell away with the code of 23 January 2025.
 */
export const declaredWorkingDays: ReadonlySet<CivilDate> = new Set(['2025-01-11'] as CivilDate[]);
