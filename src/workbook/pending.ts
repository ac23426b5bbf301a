// Sheets whose edits no check has seen to its end: a run that was cut off, or that never got the lock, leaves them here.
import type { Environment } from '#core/ports';
import { type SheetKey, sheetKeys } from '#tables';

export interface Pending {
  readonly sheets: readonly SheetKey[];
  /** How many checks have been begun for them and not ended. */
  readonly tries: number;
  /** How many edits there were since the last check that was seen to its end. */
  readonly edits: number;
}

/** After so many checks that were begun and not ended, edits wait for a full check. */
const MOST_TRIES = 2;

/** Whether edits are checked no more until somebody asks for a full check. */
export const isGivenUp = ({ tries }: Pick<Pending, 'tries'>): boolean => tries >= MOST_TRIES;

type Memory = Pick<Environment, 'memory'>;
/** What is to be kept, by its names. */
type Kept = Readonly<Record<string, string>>;

const PENDING = 'pending';

/** The sheets that are still to be checked, those of runs that never got the lock included. */
export function pendingEdits(environment: Memory): Pending {
  const [tries = '', edits = '', ...keys] = (environment.memory.recall(PENDING) ?? '').split(' ');
  const missed = missedEdits(environment);
  const isMissed = new Set(missed);
  return {
    tries: Number(tries),
    edits: Number(edits) + missed.reduce((sum, key) => sum + missedCount(environment, key), 0),
    sheets: sheetKeys.filter((key) => keys.includes(key) || isMissed.has(key)),
  };
}

/** The sheets whose edits never got the lock: each is noted by itself, for these runs go beside others. */
export function missedEdits(environment: Memory): readonly SheetKey[] {
  return sheetKeys.filter((key) => missedCount(environment, key) > 0);
}

const missedCount = ({ memory }: Memory, key: SheetKey) => Number(memory.recall(missedName(key)) ?? '');

/** Notes, without the lock, an edit that no run has seen to; of those that come at once some may count for one. */
export const missedNote = (environment: Memory, key: SheetKey): Kept => ({
  [missedName(key)]: `${missedCount(environment, key) + 1}`,
});

/** What is to be kept of the pending edits by a run that has the lock: it takes over those that were missed. */
export function pendingNote(environment: Memory, { sheets, tries, edits }: Pending): Kept {
  const taken = missedEdits(environment).filter((key) => sheets.includes(key));
  return {
    [PENDING]: [tries, edits, ...sheets].join(' '),
    ...Object.fromEntries(taken.map((key) => [missedName(key), ''])),
  };
}

/** What is to be kept once everything has been checked. */
export const nothingPending: Kept = { [PENDING]: '' };

/** Takes over what was missed, before anything is read: what is missed from now on is left for the next run. */
export function takeMissed(environment: Memory): void {
  if (missedEdits(environment).length > 0)
    environment.memory.keep(pendingNote(environment, pendingEdits(environment)));
}

const missedName = (key: SheetKey) => `missed ${key}`;
