// What a run calls while it holds the lock, and what before and after: cells are read and written under it alone.
import type { Person } from './people.ts';

/** The calls of one run, in order. */
export interface Calls {
  readonly before: readonly string[];
  readonly under: readonly string[];
  readonly after: readonly string[];
}

/** Runs `work`, in which nobody else comes in, and tells where its calls stand to the lock. */
export function callsOf({ host }: Person, work: () => unknown): Calls {
  const calls = { before: [] as string[], under: [] as string[], after: [] as string[] };
  let part: keyof Calls = 'before';
  const stop = host.onCall((service, member) => {
    if (member === 'tryLock') part = 'under';
    if (member === 'releaseLock') part = 'after';
    calls[part].push(`${service}.${member}`);
  });
  try {
    work();
  } catch {
    // A refusal is an answer too; what it called counts.
  } finally {
    stop();
  }
  return calls;
}

/** Whether a call reads cells. */
export const reads = (call: string): boolean =>
  /^Range\.get.*(Value|Formula|Display)|^Sheet\.getDataRange/.test(call);

/** Whether a call changes what stands in the workbook, or what is kept with it. */
export const writes = (call: string): boolean =>
  /^Range(List)?\.(set|clear|protect)|^Sheet\.(insert|delete|append|update|set)|^Spreadsheet\.(insert|delete)|^Properties\.(set|delete)/.test(
    call,
  );

/** Whether nothing that was written under the lock is left unsent when it is let go. */
export function isFlushed({ under }: Calls): boolean {
  const last = under.findLastIndex((call) => writes(call) && !call.startsWith('Properties'));
  return last < 0 || under.lastIndexOf('SpreadsheetApp.flush') > last;
}
