// What a term is, and how the regulation's doubtful words about terms are read.

/** The length of a part of the year that a meeting or a report belongs to. */
export type PeriodName = 'quarter' | 'half-year' | 'year';

/** A term counted from its anchor: so many units after or before it. */
export interface CountedTerm {
  readonly unit: 'working-days' | 'calendar-days' | 'months' | 'years';
  readonly count: number;
  readonly direction: 'after' | 'before';
  /** Whether a last day that is not a working day moves at all; a mandate's end (5.3.1) never does. */
  readonly endMoves: boolean;
}

/** A term that is a part of the year: it ends with the period in which its anchor falls, and never moves. */
export interface PeriodTerm {
  readonly unit: 'period';
  readonly period: PeriodName;
}

/** How long somebody has. */
export type Term = CountedTerm | PeriodTerm;

/** The chosen readings of doubtful text about terms; each default comes first. */
export interface TermReadings {
  /** «учурдан тартып»: day 1 is the day after the event, or the day of the event. */
  readonly firstDay: 'nextDay' | 'dayOfEvent';
  /** A last day that is not a working day moves to the next one, or stays. */
  readonly lastDay: 'moves' | 'stays';
  /** 5.3.3 «үч жумушчу күндөн кечиктирбестен»: the third working day back, or three clear days between. */
  readonly daysBefore: 'thirdDayBack' | 'threeClearDays';
}

/** The readings that hold where nobody chose others. */
export const DEFAULT_TERM_READINGS: TermReadings = {
  firstDay: 'nextDay',
  lastDay: 'moves',
  daysBefore: 'thirdDayBack',
};
