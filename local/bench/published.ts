// What others have measured on Google: seconds that a call takes there. None of these figures is ours; the self-test takes
// our own once somebody with an account runs it.
import type { Calls } from './measure.ts';

/** From the least to the most, in seconds. */
export type Seconds = readonly [number, number];

/** A call that makes Google carry out what it has put off, or hands cells over. */
const ASKING: Seconds = [0.1, 0.3];
/** A call of a small service: properties, locks, files of the project, who runs. */
const LIGHT: Seconds = [0.04, 0.04];

const ASK = [
  'getMaxRows',
  'getMaxColumns',
  'getProtections',
  'getConditionalFormatRules',
  'getCharts',
  'getMergedRanges',
  'getSpreadsheetTimeZone',
  'getSpreadsheetLocale',
  'insertSheet',
];
const ARE_LIGHT = [
  'getProperty',
  'getProperties',
  'setProperty',
  'setProperties',
  'tryLock',
  'releaseLock',
  'getRawContent',
  'createHtmlOutputFromFile',
  'getSheets',
  'getEmail',
  'getAuthorizationInfo',
  'getProjectTriggers',
];

/** What so many reads and writes of cells take. */
export function secondsOfCells(count: number): Seconds {
  return times(ASKING, count);
}

/** What all other calls take; those that Google gathers, or answers out of what is loaded, take none. */
export function secondsOfOthers(calls: Calls): Seconds {
  const count = (names: readonly string[]) => names.reduce((sum, name) => sum + (calls[name] ?? 0), 0);
  const [asking, light] = [times(ASKING, count(ASK)), times(LIGHT, count(ARE_LIGHT))];
  return [asking[0] + light[0], asking[1] + light[1]];
}

const times = ([least, most]: Seconds, count: number): Seconds => [least * count, most * count];
