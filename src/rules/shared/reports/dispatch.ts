// To whom a report went (7.3.1): shown by the letters; the days typed beside the report are read while there is none.
import type { CivilDate } from '#core/date';
import type { Letter } from '#tables/letters';
import type { Report } from '#tables/reports';
import { isLetterProven } from '../proof.ts';

export type ReportAddressee = 'executive' | 'kenesh';

export const SENT_COLUMNS = { executive: 'sentExecutive', kenesh: 'sentKenesh' } as const;

export interface ReportDispatch {
  readonly sent: CivilDate | null;
  /** The letter that carried it; null where the day is typed beside the report alone. */
  readonly letter: string | null;
  /** Whether a letter that names the report shows that it was sent: by its №, or because the product sent it. */
  readonly proven: boolean;
  /** Whether it may have been sent: a letter that names it was received, or names no addressee. */
  readonly mayBeSent: boolean;
}

/** Finds the dispatch of a report: in a letter that names it, else in one of the day that is typed beside it. */
export function reportDispatchesIn(
  letters: readonly Letter[],
): (report: Report, addressee: ReportAddressee) => ReportDispatch {
  const carrying = letters.filter(({ kind }) => kind === 'report');
  return (report, addressee) => {
    const typed = report[SENT_COLUMNS[addressee]];
    const mayBeSent = carrying.some(
      (letter) =>
        letter.report === report.number &&
        (letter.addressee === null || (letter.addressee === addressee && letter.received !== null)),
    );
    const own = carrying
      .filter((letter) => letter.addressee === addressee && letter.sent !== null)
      .filter(({ report: named, sent }) => (named === null ? sent === typed : named === report.number))
      .sort((one, other) => Number(isLetterProven(other)) - Number(isLetterProven(one)));
    const [letter] = own;
    if (letter === undefined) return { sent: typed, letter: null, proven: false, mayBeSent };
    // A letter of that day which names no report may be another report's.
    const proven = letter.report !== null && isLetterProven(letter);
    return { sent: letter.sent, letter: letter.number, proven, mayBeSent };
  };
}
