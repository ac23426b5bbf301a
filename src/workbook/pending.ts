// Sheets whose edits no check has seen to its end: a run that was cut off, or that never got the lock, leaves them here.
import type { Environment } from '#core/ports';
import { type SheetKey, sheetKeys } from '#tables';

export interface Pending {
  readonly sheets: readonly SheetKey[];
  /** How many checks have been begun for them and not ended. */
  readonly tries: number;
}

type Memory = Pick<Environment, 'memory'>;
/** What is to be kept, by its names. */
type Kept = Readonly<Record<string, string>>;

const PENDING = 'pending';

/** The sheets that are still to be checked, those of runs that never got the lock included. */
export function pendingEdits(environment: Memory): Pending {
  const [tries = '', ...keys] = (environment.memory.recall(PENDING) ?? '').split(' ');
  const isMissed = new Set(missedEdits(environment));
  return { tries: Number(tries), sheets: sheetKeys.filter((key) => keys.includes(key) || isMissed.has(key)) };
}

/** The sheets whose edits never got the lock: each is noted by itself, for these runs go beside others. */
export function missedEdits({ memory }: Memory): readonly SheetKey[] {
  return sheetKeys.filter((key) => (memory.recall(missedName(key)) ?? '') !== '');
}

/** Notes, without the lock, an edit that no run has seen to. */
export const missedNote = (key: SheetKey): Kept => ({ [missedName(key)]: '1' });

/** What is to be kept of the pending edits by a run that has the lock: it takes over those that were missed. */
export function pendingNote(environment: Memory, { sheets, tries }: Pending): Kept {
  const taken = missedEdits(environment).filter((key) => sheets.includes(key));
  return {
    [PENDING]: [tries, ...sheets].join(' '),
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
