// The editions of the Labour Code: which days each makes holidays, and what becomes of a holiday on a weekend.
import type { CivilDate } from '#core/date';
import { since, valueAt } from '#core/dated';
import type { EditionId, HolidayId } from './day-off.ts';

/** What one edition says; days are written `month-day`. */
export interface Edition {
  readonly id: EditionId;
  readonly holidays: Readonly<Partial<Record<HolidayId, readonly string[]>>>;
  /** Whether a holiday that falls on a weekend moves to the next working day. */
  readonly carriesOver: boolean;
}

const code2004: Edition = {
  id: 'labour-code-2004',
  carriesOver: true,
  holidays: {
    'new-year': ['01-01'],
    christmas: ['01-07'],
    'defenders-day': ['02-23'],
    'womens-day': ['03-08'],
    nooruz: ['03-21'],
    'april-revolution': ['04-07'],
    'labour-day': ['05-01'],
    'constitution-day': ['05-05'],
    'victory-day': ['05-09'],
    'independence-day': ['08-31'],
    'ancestors-days': ['11-07', '11-08'],
  },
};

const code2025: Edition = {
  id: 'labour-code-2025',
  carriesOver: false,
  holidays: {
    'new-year': ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06'],
    christmas: ['01-07'],
    'womens-day': ['03-08'],
    nooruz: ['03-21'],
    'labour-day': ['05-01'],
    'may-days': ['05-02', '05-03', '05-04', '05-06', '05-07', '05-08'],
    'constitution-day': ['05-05'],
    'victory-day': ['05-09'],
    'independence-day': ['08-31'],
  },
};

const editions = since<Edition>({ '2004-08-04': code2004, '2025-01-23': code2025 });

/** The edition in force on a date. */
export function editionAt(date: CivilDate): Edition {
  return valueAt(editions, date).value;
}
