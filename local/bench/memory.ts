// The memory that work takes: what it leaves behind, and the most that it holds on its way.
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Host } from '../host.ts';

export interface Memory {
  /** What is held after the work and was not before, in MB. */
  readonly keptMb: number;
  /** The most above what was held before, at any service call, in MB; what nobody holds any more among it. */
  readonly peakMb: number;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is held, in bytes, once all that nobody holds is gone. */
export function heldBytes(): number {
  collect();
  return used();
}

/** Runs `work` on `host` and tells the memory that it took. */
export function memoryOf(host: Host, work: () => void): Memory {
  const before = heldBytes();
  let most = before;
  const stop = host.onCall(() => {
    most = Math.max(most, used());
  });
  try {
    work();
  } finally {
    stop();
  }
  return { keptMb: megabytes(Math.max(0, heldBytes() - before)), peakMb: megabytes(most - before) };
}

/** In MB, to a tenth. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

function used(): number {
  return getHeapStatistics().used_heap_size;
}
