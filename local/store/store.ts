// The workbook's file: read once, written whole, with the one before it kept beside it.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from '../kernel/kernel.ts';
import { writeWhole } from '../services/whole-file.ts';
import { formOf, keepOlder } from './older-form.ts';

/** The form of the file; a larger number was written by a newer host. */
const VERSION = 1;
const FILE = 'workbook.json';
const PREVIOUS = 'workbook.previous.json';
/** How long changes gather before they are written, in milliseconds. */
const PAUSE = 400;

/** What the file holds: the sheets as o-spreadsheet exports them, and what each service keeps. */
export interface Saved {
  readonly spreadsheet: object;
  readonly sections: Record<string, Section>;
}

export class Store {
  private readonly directory: string;
  private readonly current: () => Saved;
  private waiting: NodeJS.Timeout | null = null;
  private written: string | null = null;
  /** The form of the file that stands there, until it is written anew; null where none stands. */
  private standing: string | null;

  /**
   * @param standing the form of the file that `directory` holds; null where it holds none
   * @param current what is to be written when the time comes
   */
  constructor(directory: string, standing: string | null, current: () => Saved) {
    this.directory = directory;
    this.standing = standing;
    this.current = current;
    if (existsSync(directory)) sweep(directory);
  }

  /** Writes soon: changes that follow each other are written together. */
  schedule(): void {
    this.waiting ??= setTimeout(() => this.flush(), PAUSE);
  }

  /** Writes now, if anything changed since the last time. */
  flush(): void {
    if (this.waiting === null) return;
    clearTimeout(this.waiting);
    this.waiting = null;
    const current = this.current();
    const text = JSON.stringify({ version: VERSION, ...current });
    if (text === this.written) return;
    mkdirSync(this.directory, { recursive: true });
    const path = join(this.directory, FILE);
    if (this.standing !== null && this.standing !== formOf(current.spreadsheet)) {
      keepOlder(this.directory, FILE, this.standing);
    }
    this.standing = null;
    if (existsSync(path)) copyFileSync(path, join(this.directory, PREVIOUS));
    writeWhole(path, Buffer.from(text));
    this.written = text;
  }
}

/** Takes away what processes that were killed while writing have left half-written. */
function sweep(directory: string): void {
  for (const name of readdirSync(directory))
    if (/^workbook\.json\.\d+\.tmp$/.test(name)) rmSync(join(directory, name), { force: true });
}

/** What `directory` holds, or null. @throws with one sentence where the file is broken or newer than this host */
export function readSaved(directory: string): Saved | null {
  const path = join(directory, FILE);
  if (!existsSync(path)) return null;
  const saved = parse(path);
  if (typeof saved.version === 'number' && saved.version > VERSION) {
    throw new Error(`${path} was written by a newer version of this program (${saved.version}).`);
  }
  if (saved.version !== VERSION || !isObject(saved.spreadsheet) || !isObject(saved.sections)) {
    throw new Error(`${path} is not a workbook; the one before it is in ${PREVIOUS}.`);
  }
  return { spreadsheet: saved.spreadsheet, sections: saved.sections as Record<string, Section> };
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
