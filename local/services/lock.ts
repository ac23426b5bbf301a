/// <reference types="google-apps-script" />
// LockService: one holder at a time among all the runs on one workbook; never saved.
import type { Kernel } from '../kernel/kernel.ts';
import { expectTypes } from './parameters.ts';
import { show } from './show.ts';

/** Who holds which lock, by workbook: kernels of one workbook share the section that stands for it. */
const workbooks = new WeakMap<object, Map<string, Kernel>>();

function holders(kernel: Kernel): Map<string, Kernel> {
  const workbook = kernel.section('locks', () => ({}));
  const known = workbooks.get(workbook) ?? new Map<string, Kernel>();
  workbooks.set(workbook, known);
  return known;
}

class HostLock implements GoogleAppsScript.Lock.Lock {
  readonly #kernel: Kernel;
  readonly #name: string;

  constructor(kernel: Kernel, name: string) {
    this.#kernel = kernel;
    this.#name = name;
  }

  hasLock(): boolean {
    return holders(this.#kernel).get(this.#name) === this.#kernel;
  }

  /** Where another run holds it, waits as long as it may. */
  tryLock(timeoutInMillis: number): boolean {
    expectTypes('LockService.Lock.tryLock', [timeoutInMillis], 'number');
    const held = holders(this.#kernel);
    const isFree = () => !held.has(this.#name);
    if (timeoutInMillis < 0) return false;
    if (this.hasLock()) return true;
    if (!isFree() && !this.#kernel.wait(timeoutInMillis, isFree)) return false;
    held.set(this.#name, this.#kernel);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    expectTypes('LockService.Lock.waitLock', [timeoutInMillis], 'number');
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    if (this.hasLock()) holders(this.#kernel).delete(this.#name);
  }
}

/** LockService for one person's runs. */
export function lockService(kernel: Kernel): GoogleAppsScript.Lock.LockService {
  holders(kernel);
  const open = (member: string, name: () => string) => {
    kernel.needMode(`LockService.${member}`, 'FULL', 'LIMITED', 'CUSTOM');
    return show<GoogleAppsScript.Lock.Lock>(kernel, 'Lock', new HostLock(kernel, name()));
  };
  return show<GoogleAppsScript.Lock.LockService>(kernel, 'LockService', {
    // Google's types do not say so, its documentation does: outside the document there is no document lock.
    getDocumentLock: () => (kernel.outside ? (null as never) : open('getDocumentLock', () => 'document')),
    getScriptLock: () => open('getScriptLock', () => 'script'),
  });
}

/** Lets go of every lock that `kernel`'s run still holds; call at the end of each run. */
export function releaseLocks(kernel: Kernel): void {
  const held = holders(kernel);
  for (const [name, holder] of held) if (holder === kernel) held.delete(name);
}
