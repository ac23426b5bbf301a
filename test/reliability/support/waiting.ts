// One run waits for another: the other holds the lock, and ends while the first waits, or does not.
import { MARK } from '../../../src/core/mark.ts';
import { languages } from '../../../src/texts/all.ts';
import type { Person, Request } from './people.ts';

interface Locks {
  getDocumentLock(): { tryLock(milliseconds: number): boolean };
  getScriptLock(): { tryLock(milliseconds: number): boolean };
}

/** What comes of a run that had to wait. */
export interface Waited {
  /** How long it was ready to wait, in milliseconds; none where it never had to. */
  readonly most: readonly number[];
  /** The sentence of its failure; null where it was answered. */
  readonly message: string | null;
}

/**
 * Lets `person` ask when another's run has just taken the lock. What goes on while she waits tells how long that took,
 * in milliseconds.
 */
export function asksWhileHeld(
  [person, request]: readonly [Person, Request],
  [holder, { outside = false }]: readonly [Person, Request],
  meanwhile: () => number,
): Waited {
  const most: number[] = [];
  const stops = [
    person.host.onCall((_, member) => {
      if (member === 'tryLock' && most.length === 0) holdLocks(holder, outside);
    }),
    person.host.onWait((milliseconds) => {
      most.push(milliseconds);
      return meanwhile();
    }),
  ];
  try {
    request.ask(person);
    return { most, message: null };
  } catch (error) {
    return { most, message: error instanceof Error ? error.message : `${error}` };
  } finally {
    for (const stop of stops) stop();
  }
}

/** Takes the locks under which a run of the person's writes. */
function holdLocks({ host }: Person, outside: boolean): void {
  const service = host.services.LockService as unknown as Locks;
  for (const lock of [...(outside ? [] : [service.getDocumentLock()]), service.getScriptLock()])
    lock.tryLock(0);
}

/** Ends the holder's run. */
export function lets({ host }: Person): void {
  host.close();
}

/** Makes the product speak a language to those it must refuse. */
export function speaks({ host }: Person, code: string): void {
  const properties = host.services.PropertiesService as unknown as {
    getDocumentProperties(): { setProperty(name: string, text: string): void };
  };
  properties.getDocumentProperties().setProperty('language', code);
}

/** What the product says, in each language, to anyone who waited in vain. */
export const lockedSentences = Object.entries(languages).map(
  ([code, { actions }]) => [code, `${MARK}${actions.errors.locked}`] as const,
);
