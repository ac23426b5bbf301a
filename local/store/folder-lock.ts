// One process at a time works in a folder: the lock names it, and one that has ended holds nothing.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { OWNER_ONLY } from '../services/whole-file.ts';

const LOCK_FILE = 'workbook.lock';

/** Who works in a folder. */
export interface Holder {
  readonly pid: number;
  readonly computer: string;
  /** When the process began, as the system counts; tells a later process of the same number apart. Null: not known. */
  readonly begun: string | null;
}

/** Somebody else works in the folder. */
export class FolderInUse extends Error {
  readonly holder: Holder;

  constructor(directory: string, holder: Holder) {
    super(`${directory} is in use by process ${holder.pid} on ${holder.computer}.`);
    this.holder = holder;
  }
}

const own = (): Holder => ({ pid: process.pid, computer: hostname(), begun: begunAt(process.pid) });
/** How many hosts of this very process have each folder open. */
const held = new Map<string, number>();

/** Takes the lock of `directory`; returns how to give it back. @throws FolderInUse where another process has it */
export function lockFolder(directory: string): () => void {
  const path = join(directory, LOCK_FILE);
  const count = held.get(directory) ?? 0;
  let made: string | undefined;
  if (count === 0) {
    made = mkdirSync(directory, { recursive: true });
    const holder = holderOf(directory);
    if (holder) throw new FolderInUse(directory, holder);
    rmSync(path, { force: true });
    write(path, directory);
  }
  held.set(directory, count + 1);
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    const left = (held.get(directory) ?? 1) - 1;
    held.set(directory, left);
    if (left > 0) return;
    rmSync(path, { force: true });
    if (made !== undefined) removeEmpty(directory, made);
  };
}

/** Who works in `directory` now, other than this process; null where nobody does. Writes nothing. */
export function holderOf(directory: string): Holder | null {
  const path = join(directory, LOCK_FILE);
  const holder = existsSync(path) ? parsed(readFileSync(path, 'utf8')) : null;
  return holder && holder.pid !== process.pid && isAlive(holder) ? holder : null;
}

/** Takes away the folders that the lock has made, as far as nothing came into them. */
function removeEmpty(directory: string, top: string): void {
  for (let at = directory; at.startsWith(top); at = dirname(at)) {
    if (!existsSync(at) || readdirSync(at).length > 0) return;
    rmdirSync(at);
  }
}

/** Fails where somebody was quicker. */
function write(path: string, directory: string): void {
  let file: number;
  try {
    file = openSync(path, 'wx', OWNER_ONLY);
  } catch (error) {
    const quicker = holderOf(directory);
    throw quicker ? new FolderInUse(directory, quicker) : error;
  }
  writeSync(file, JSON.stringify(own()));
  closeSync(file);
}

function parsed(text: string): Holder | null {
  try {
    const { pid, computer, begun } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof computer === 'string'
      ? { pid, computer, begun: begun ?? null }
      : null;
  } catch {
    return null;
  }
}

/** A process of another computer cannot be looked for: it counts as alive. */
function isAlive({ pid, computer, begun }: Holder): boolean {
  if (computer !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = begunAt(pid);
  return begun === null || now === null || begun === now;
}

/** When a process began, where the system tells (Linux: field 22 of its `stat`). */
function begunAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
