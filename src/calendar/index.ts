// Working days and terms of Kyrgyzstan.
export { type Calendar, calendarOf } from './calendar.ts';
export {
  type DayOff,
  type DayOffReason,
  type DayOffSheet,
  type DayOffSource,
  type EditionId,
  type EidId,
  type HolidayId,
  NO_EXTRA_DAYS,
} from './day-off.ts';
export { type Derivation, isCertain, type SkippedRange, skippedRanges } from './derivation.ts';
export { type DeriveOptions, derive } from './derive.ts';
export { changesBetween, type EditionChange } from './edition-changes.ts';
export { editionAt } from './editions.ts';
export { EID_TOLERANCE, type Eid, eids, TABLE_YEARS } from './eids.ts';
export { nextPeriod, type Period, periodOf, periodsOf } from './periods.ts';
export {
  allEditions,
  type CountedTermId,
  countedTermIds,
  type Edition,
  editionOn,
  firstEdition,
  type LimitId,
  limitIds,
  numbersOf,
  type Regulation,
  regulationNamed,
  type Shares,
} from './regulation.ts';
export { type DeadlineState, stateOf, WARN_DAYS } from './state.ts';
export {
  type CountedTerm,
  DEFAULT_TERM_READINGS,
  type PeriodName,
  type PeriodTerm,
  type Term,
  type TermReadings,
} from './term.ts';
export {
  type AnchorId,
  type DatedTerm,
  type Deadline,
  deadlines,
  deriveDeadline,
  isTermId,
  type OwedBy,
  referenceOf,
  type TermId,
  type TermOverrides,
  termOf,
} from './terms.ts';
export { addWorkingDays, countWorkingDays, dayOffOn, isWorkingDay } from './working-days.ts';
