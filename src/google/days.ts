// Days as the workbook shows them. A cell holds a moment, and the day of a moment is that of the spreadsheet's own zone,
// which need not be the script's: «different time zones … are a common source of scripting bugs» (reference/base/session).
import { type CivilDate, dateOf, partsOf } from '#core/date';

export interface Days {
  /** The day that a cell with this moment shows; null before the first day that the product knows. */
  dayOf(moment: Date): CivilDate | null;
  /** The moment that makes a cell show this day. */
  momentOf(day: CivilDate): Date;
  /** The spreadsheet's zone, asked for once. */
  zone(): string;
  /** The zone has become another. */
  forget(): void;
}

/** Days of the script's zone, where it is known to be the spreadsheet's. */
export const scriptDays: Pick<Days, 'dayOf' | 'momentOf'> = {
  dayOf: (moment) => dateOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()),
  momentOf(day) {
    const { year, month, day: ofMonth } = partsOf(day);
    return new Date(year, month - 1, ofMonth);
  },
};

/**
 * Days of one run. Days begin at midnight: as long as every moment read is one of the script's zone, that is the
 * spreadsheet's too, and nothing is asked; `askZone` is called at the first that is not, or where a day is written
 * before any was read.
 */
export function daysOf(askZone: () => string): Days {
  let zone: string | null = null;
  let isSeen = false;
  let known = new Map<number, number>();
  const zoneNow = () => {
    zone ??= askZone();
    return zone;
  };
  /** What clocks in the spreadsheet's zone show at a moment, as if it were universal time. */
  const shown = (time: number): number => {
    const before = known.get(time);
    if (before !== undefined) return before;
    const text = Utilities.formatDate(new Date(time), zoneNow(), 'yyyy-MM-dd-HH-mm-ss');
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = text.split('-').map(Number);
    const made = Date.UTC(year, month - 1, day, hour, minute, second);
    known.set(time, made);
    return made;
  };
  return {
    dayOf(moment) {
      if (zone === null && isMidnight(moment)) {
        isSeen = true;
        return scriptDays.dayOf(moment);
      }
      const there = new Date(shown(moment.getTime()));
      return dateOf(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
    },
    momentOf(day) {
      if (zone === null && isSeen) return scriptDays.momentOf(day);
      const { year, month, day: ofMonth } = partsOf(day);
      const wanted = Date.UTC(year, month - 1, ofMonth);
      const near = wanted - (shown(wanted) - wanted);
      return new Date(near - (shown(near) - wanted));
    },
    zone: zoneNow,
    forget() {
      zone = null;
      isSeen = false;
      known = new Map();
    },
  };
}

const isMidnight = (moment: Date) =>
  moment.getHours() + moment.getMinutes() + moment.getSeconds() + moment.getMilliseconds() === 0;
