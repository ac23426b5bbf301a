// The write-ahead log: each change lies on the disk before anybody is informed that it counts; a snapshot empties it.
import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from '../kernel/kernel.ts';
import { OWNER_ONLY, writeAll } from '../services/whole-file.ts';

const LOG_FILE = 'workbook.log';

/** A change of the cells as the collaboration sends it. */
export interface Revision {
  readonly serverRevisionId: string;
  readonly nextRevisionId: string;
}

/** What a service keeps beside the cells, as it stood at some time. */
export interface SectionChange {
  readonly section: string;
  readonly value: Section;
  /** Counts up with each such change; a snapshot says up to which it holds them. */
  readonly serial: number;
}

export type LoggedChange = Revision | SectionChange;

/** The log in a folder: one change a line, oldest first. */
export class ChangeLog {
  private readonly path: string;
  private file: number | null = null;
  private length = 0;

  constructor(directory: string) {
    this.path = join(directory, LOG_FILE);
  }

  /** Adds a change and waits for the disk. What a failed write has left behind is cut off. @throws as the disk does */
  append(change: LoggedChange): void {
    this.file ??= openSync(this.path, 'w', OWNER_ONLY);
    const line = Buffer.from(`${JSON.stringify(change)}\n`);
    try {
      writeAll(this.file, line);
      this.length += line.length;
    } catch (error) {
      ftruncateSync(this.file, this.length);
      throw error;
    }
  }

  /** Empties the log: a snapshot holds everything that it held. */
  clear(): void {
    this.close();
    rmSync(this.path, { force: true });
  }

  close(): void {
    if (this.file !== null) closeSync(this.file);
    this.file = null;
    this.length = 0;
  }
}

/** What `readLog` finds. */
export interface Logged {
  readonly revisions: readonly Revision[];
  /** The sections that changed, each as it stood last. */
  readonly sections: Readonly<Record<string, Section>>;
  /** The number of the last change of a section. */
  readonly serial: number;
}

/**
 * What `directory`'s log holds beyond a snapshot: the revisions that follow on `from`, in their order, and the
 * sections that changed after the snapshot's `serial`. A half-written last line does not count.
 */
export function readLog(directory: string, from: string, serial: number): Logged {
  const path = join(directory, LOG_FILE);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const followers = new Map<string, Revision>();
  const sections: Record<string, Section> = {};
  let last = serial;
  for (const line of lines) {
    const change = parsed(line);
    if (change === null) continue;
    if ('serverRevisionId' in change) followers.set(change.serverRevisionId, change);
    else if (change.serial > last) {
      sections[change.section] = change.value;
      last = change.serial;
    }
  }
  const revisions: Revision[] = [];
  for (let next = followers.get(from); next; next = followers.get(next.nextRevisionId)) {
    followers.delete(next.serverRevisionId);
    revisions.push(next);
  }
  return { revisions, sections, serial: last };
}

function parsed(line: string): LoggedChange | null {
  if (line === '') return null;
  try {
    const change = JSON.parse(line) as Partial<Revision & SectionChange>;
    if (typeof change.serverRevisionId === 'string' && typeof change.nextRevisionId === 'string')
      return change as Revision;
    const isSection = typeof change.section === 'string' && typeof change.serial === 'number';
    return isSection && typeof change.value === 'object' ? (change as SectionChange) : null;
  } catch {
    return null;
  }
}
