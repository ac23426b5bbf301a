// Whether a subject's time and money went otherwise than planned.
import type { CivilDate } from '#core/date';
import type { Subject } from '#tables/subjects';

type Column = 'plannedSum' | 'actualSum' | 'plannedFrom' | 'actualFrom' | 'plannedTo' | 'actualTo';

const PAIRS = [
  ['plannedSum', 'actualSum'],
  ['plannedFrom', 'actualFrom'],
  ['plannedTo', 'actualTo'],
] as const satisfies readonly (readonly [Column, Column])[];

export interface Deviation {
  /** The columns whose actual value differs from the planned one. */
  readonly found: readonly Column[];
  /** The blanks that leave it open. */
  readonly open: readonly Column[];
  /** Whether something has not come about yet. */
  readonly running: boolean;
}

/**
 * Compares planned and actual sum, beginning and end. What lies ahead is not blank but running: a beginning until
 * its planned day, an end and the sum until the planned end.
 */
export function deviationOf(subject: Subject, today: CivilDate): Deviation {
  const ahead = (planned: CivilDate | null) => planned !== null && planned >= today;
  const awaited: Readonly<Record<string, boolean>> = {
    actualFrom: ahead(subject.plannedFrom),
    actualTo: ahead(subject.plannedTo),
    actualSum: subject.actualTo === null && ahead(subject.plannedTo),
  };
  const isAwaited = (column: Column) => subject[column] === null && awaited[column] === true;
  const columns = PAIRS.flat();
  return {
    found: PAIRS.filter(([planned, actual]) => differ(subject[planned], subject[actual])).map(
      ([, actual]) => actual,
    ),
    open: columns.filter((column) => subject[column] === null && !isAwaited(column)),
    running: columns.some(isAwaited),
  };
}

function differ<T>(planned: T | null, actual: T | null): boolean {
  return planned !== null && actual !== null && planned !== actual;
}
