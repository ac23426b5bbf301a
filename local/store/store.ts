// The workbook's file: read once, written whole, with the one before it and the log of what came after beside it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Section } from '../kernel/kernel.ts';
import { linkTarget, writeWhole } from '../services/whole-file.ts';
import { ChangeLog, type Revision, readLog } from './change-log.ts';
import { formOf, keepOlder } from './older-form.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** The form of the file; a larger number was written by a newer host. */
const VERSION = 1;
const FILE = 'workbook.json';
const PREVIOUS = 'workbook.previous.json';
/** How long changes gather before a snapshot of all is written, in milliseconds: the log holds them meanwhile. */
const PAUSE = 5000;
/** How long after a failure it is tried again, in milliseconds. */
const RETRY = 2000;

/** What the file holds: the sheets as o-spreadsheet exports them, and what each service keeps. */
export interface Saved {
  readonly spreadsheet: object;
  readonly sections: Record<string, Section>;
  /** The revisions since, oldest first. */
  readonly revisions?: readonly Revision[];
  /** How many changes of sections it holds. */
  readonly serial?: number;
}

/** What a store writes with; tests give a disk that is full. */
export interface Disk {
  readonly write: (path: string, bytes: Uint8Array) => void;
  readonly log: Pick<ChangeLog, 'append' | 'clear' | 'close'>;
}

/** The file that stands in a folder. */
export interface Standing {
  readonly form: string;
  readonly serial: number;
}

export class Store {
  private readonly directory: string;
  private readonly current: () => Saved;
  private readonly disk: Disk;
  private readonly listeners = new Set<(trouble: Trouble | null) => void>();
  private waiting: NodeJS.Timeout | null = null;
  private written: string | null = null;
  private failure: unknown = null;
  /** Each section as the disk has it, in the snapshot or in the log. */
  private readonly sections = new Map<string, string>();
  private serial: number;
  /** The form of the file that stands there, until it is written again; null where none stands. */
  private standing: string | null;

  /**
   * @param standing what `directory` holds; null where it holds nothing
   * @param current what is to be written when the time comes
   */
  constructor(directory: string, standing: Standing | null, current: () => Saved, disk?: Disk) {
    this.directory = directory;
    this.standing = standing?.form ?? null;
    this.serial = standing?.serial ?? 0;
    this.current = current;
    this.disk = disk ?? { write: writeWhole, log: new ChangeLog(directory) };
    if (existsSync(directory)) sweep(dirname(linkTarget(join(directory, FILE))));
  }

  /** Why the last changes are not on the disk; null while all is well. */
  get trouble(): Trouble | null {
    return this.failure === null ? null : troubleOf(this.failure);
  }

  /** Runs `listener` whenever saving begins to fail or works again; returns how to stop it. */
  onTrouble(listener: (trouble: Trouble | null) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Writes soon: changes that follow each other are written together. */
  schedule(): void {
    this.waiting ??= setTimeout(() => this.flush(), this.failure === null ? PAUSE : RETRY);
  }

  /** Puts one revision on the disk at once. Where that fails, all is kept in memory and tried again. */
  log(revision: Revision): void {
    // A log with a gap is of no use: while writing fails, the next snapshot will hold it all.
    if (this.failure === null) this.trying(() => this.disk.log.append(revision));
    this.schedule();
  }

  /** Puts on the disk, at once, which of `sections` have changed since the last time. */
  logSections(sections: Readonly<Record<string, Section>>): void {
    if (this.waiting === null || this.failure !== null) return;
    for (const [section, value] of Object.entries(sections)) {
      const text = JSON.stringify(value);
      if (this.sections.get(section) === text) continue;
      this.trying(() => this.disk.log.append({ section, value, serial: this.serial + 1 }));
      if (this.failure !== null) return;
      this.serial++;
      this.sections.set(section, text);
    }
  }

  /** Writes now, if anything changed since the last time. Where that fails, it is tried again later. */
  flush(): void {
    if (this.waiting === null) return;
    clearTimeout(this.waiting);
    this.waiting = null;
    this.trying(() => this.save());
    if (this.failure !== null) this.schedule();
  }

  /** Writes what is not written yet, and ends. @throws where that fails */
  close(): void {
    this.flush();
    if (this.waiting !== null) clearTimeout(this.waiting);
    this.waiting = null;
    this.disk.log.close();
    if (this.failure !== null) throw this.failure;
  }

  private trying(work: () => void): void {
    const before = this.trouble;
    try {
      work();
      this.failure = null;
    } catch (error) {
      this.failure = error;
    }
    if (before !== this.trouble) for (const listener of this.listeners) listener(this.trouble);
  }

  private save(): void {
    const current = this.current();
    const text = JSON.stringify({ version: VERSION, ...current, serial: this.serial });
    if (text !== this.written) {
      mkdirSync(this.directory, { recursive: true });
      const path = join(this.directory, FILE);
      if (this.standing !== null && this.standing !== formOf(current.spreadsheet)) {
        keepOlder(this.directory, FILE, this.standing);
      }
      this.standing = null;
      if (existsSync(path)) this.disk.write(join(this.directory, PREVIOUS), readFileSync(path));
      this.disk.write(path, Buffer.from(text));
      this.written = text;
    }
    this.disk.log.clear();
    for (const [section, value] of Object.entries(current.sections))
      this.sections.set(section, JSON.stringify(value));
  }
}

/** Takes away what processes that were killed while writing have left half-written. */
function sweep(directory: string): void {
  for (const name of readdirSync(directory))
    if (/^workbook(\.previous)?\.json\.\d+\.tmp$/.test(name)) rmSync(join(directory, name), { force: true });
}

/** What was read of a folder. */
export interface Opened extends Saved {
  readonly revisions: readonly Revision[];
  readonly serial: number;
  /** Whether some of it stood in the log alone. */
  readonly hasLogged: boolean;
}

/** What `directory` holds, or null. @throws with one sentence where the file is broken or newer than this host */
export function readSaved(directory: string): Opened | null {
  const path = join(directory, FILE);
  if (!existsSync(path)) return null;
  const saved = parse(path);
  if (typeof saved.version === 'number' && saved.version > VERSION) {
    throw new Error(`${path} was written by a newer version of this program (${saved.version}).`);
  }
  if (saved.version !== VERSION || !isObject(saved.spreadsheet) || !isObject(saved.sections)) {
    throw new Error(`${path} is not a workbook; the one before it is in ${PREVIOUS}.`);
  }
  const { spreadsheet, sections } = saved as { spreadsheet: object; sections: Record<string, Section> };
  const serial = typeof saved.serial === 'number' ? saved.serial : 0;
  const from = 'revisionId' in spreadsheet ? `${spreadsheet.revisionId}` : '';
  const logged = readLog(directory, from, serial);
  const changed = Object.keys(logged.sections).length;
  return {
    spreadsheet,
    sections: { ...sections, ...logged.sections },
    revisions: logged.revisions,
    serial: logged.serial,
    hasLogged: logged.revisions.length + changed > 0,
  };
}

function parse(path: string): Record<string, unknown> {
  const text = readFileSync(path, 'utf8');
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? (parsed as Record<string, unknown>) : {};
  } catch (error) {
    throw new Error(`${path} is broken; the one before it is in ${PREVIOUS}.`, { cause: error });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
