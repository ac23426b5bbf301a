// What a piece of work costs: service calls, and the processor's time.
import type { Host } from '../host.ts';

export type Calls = Readonly<Record<string, number>>;

export interface Cost {
  readonly calls: Calls;
  /** Calls that read cells. */
  readonly reads: number;
  /** Calls that write cells. */
  readonly writes: number;
  /** The process's time on the processor, in milliseconds, with what the local host takes of it. */
  readonly cpuMs: number;
  /** The local host's part: what Google's services do elsewhere. */
  readonly hostMs: number;
}

const READS = [
  'getValues',
  'getValue',
  'getDisplayValues',
  'getDisplayValue',
  'getFormulas',
  'getFormula',
  'isBlank',
];
const WRITES = ['setValues', 'setValue', 'setFormulas', 'setFormula', 'clearContent', 'appendRow'];

/** Runs `work` on `host` and tells what it cost. */
export function costOf(host: Host, work: () => void): Cost {
  const before = { ...host.calls };
  let cpuMs = 0;
  const hostMs = host.servedMs(() => {
    cpuMs = cpuOf(work);
  });
  const calls = Object.fromEntries(
    Object.entries(host.calls)
      .map(([name, count]) => [name, count - (before[name] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
  return {
    calls,
    reads: sum(calls, READS),
    writes: sum(calls, WRITES),
    cpuMs,
    hostMs: Math.round(hostMs),
  };
}

/** The process's milliseconds on the processor while `work` runs. */
export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1000);
}

function sum(calls: Calls, names: readonly string[]): number {
  return names.reduce((total, name) => total + (calls[name] ?? 0), 0);
}
