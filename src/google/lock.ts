// The lock under which a run writes: that of the document and that of the script, one waiting time for both.
import type { LockPort } from '#core/ports';

/** `onEdit` may take 30 s in all; what is left of these is for its work. */
const WAIT_MS = 20_000;

type Lock = Pick<GoogleAppsScript.Lock.Lock, 'tryLock'>;

/** Takes locks one after another, all within `wait` milliseconds; whether all were to be had. */
export function takeAll(locks: readonly Lock[], wait: number, clock: () => number): boolean {
  const end = clock() + wait;
  return locks.every((one) => one.tryLock(Math.max(0, end - clock())));
}

/**
 * A run of the web app stands outside the document and is given no document lock: the script's lock is what keeps it
 * apart from the others. Every run takes both where there are both, in this order.
 */
export const lock: LockPort = {
  hold(work) {
    const locks = [LockService.getDocumentLock(), LockService.getScriptLock()].filter((one) => one !== null);
    try {
      return takeAll(locks, WAIT_MS, Date.now) ? { result: work() } : null;
    } finally {
      for (const one of locks) one.releaseLock();
    }
  },
};
