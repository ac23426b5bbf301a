// The lock under which a run writes: one alone, for every call of the service takes its time.
import type { LockPort } from '#core/ports';
import { type Edition, edition } from './edition.ts';

/** What is left of the 30 s or six minutes of a run is for its work. */
const WAIT_MS = 20_000;

/**
 * A bound script serves one workbook, so its own lock keeps all runs on it apart, those of the web app too, which stand
 * outside the document and are given no document lock. An add-on's script serves every workbook of the country: there it
 * is the document's lock.
 */
export function lockOf(kind: Edition): LockPort {
  return {
    hold(work, most = WAIT_MS) {
      const lock = kind === 'addon' ? LockService.getDocumentLock() : LockService.getScriptLock();
      try {
        return lock.tryLock(most) ? { result: work() } : null;
      } finally {
        lock.releaseLock();
      }
    },
  };
}

export const lock = lockOf(edition);
