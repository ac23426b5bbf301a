// What actions need of the environment; the room `google` gives it.
import type { Grid } from './cell.ts';
import type { Change } from './change.ts';
import type { CivilDate } from './date.ts';

export interface Tab {
  readonly id: number;
  readonly name: string;
}

/** A chart on a tab. */
export interface StandingChart {
  readonly id: number;
  readonly title: string;
  /** The cells that it shows, `12!B4:B9` of the tab 12. */
  readonly areas: readonly string[];
  /** The row in which it begins, from 1. */
  readonly row: number;
}

export interface BookPort {
  tabs(): readonly Tab[];
  /** Everything that a tab holds, in one call, from its first cell on. */
  read(tab: number): Grid;
  /** Where cells of a tab are merged, as `B4:B9`; of each the first cell alone holds what they say. */
  merged(tab: number): readonly string[];
  /** Every chart on a tab, those that people made included. */
  charts(tab: number): readonly StandingChart[];
  /** The time zone in which the workbook shows its dates, `Asia/Bishkek`. */
  timeZone(): string;
  /** Applies changes in order and sees them through. */
  apply(changes: readonly Change[]): void;
  /** Where people open the workbook. */
  address(): string;
  /** Whether this run has begun to apply anything. */
  hasApplied(): boolean;
}

/** Short texts kept with the workbook; a help to memory, never the only place of anything. */
export interface MemoryPort {
  recall(name: string): string | null;
  /** Keeps texts by their names, all in one call. */
  keep(texts: Readonly<Record<string, string>>): void;
  /** Others may have kept something since: what is recalled from now on is read again. */
  renew(): void;
}

export interface LockPort {
  /** Runs `work` while nobody else writes; null where the lock was not to be had within `most` milliseconds. */
  hold<T>(work: () => T, most?: number): { readonly result: T } | null;
}

/** A document as it goes with a letter; what is in it only the port knows. */
export interface Attached {
  readonly name: string;
  readonly content: unknown;
}

/** Documents in the current user's Drive; each is open only to runs of the user who made it. */
export interface DocumentPort {
  /** Makes a document out of a .docx file, whole or not at all. */
  create(name: string, docx: Uint8Array): { readonly url: string };
  /** Keeps a .docx file as it is. */
  store(name: string, docx: Uint8Array): { readonly url: string };
  /** The bytes of a file that is kept as it is; throws where it is gone, or was kept by somebody else. */
  read(url: string): Uint8Array;
  /** A document as PDF; throws where it cannot be turned into one, or was made by somebody else. */
  pdf(url: string, name: string): Attached;
  /** Keeps a PDF as a file of its own, and tells where. */
  keep(pdf: Attached): { readonly url: string };
  /** Lets somebody read a document; throws where the current user may not grant that. */
  share(url: string, email: string): void;
}

export interface Letter {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attached?: Attached;
}

export interface MailPort {
  /** The address of the person for whom this runs. */
  own(): string;
  /** How many more addressees may be written to today. */
  left(): number;
  /** Throws where the letter was not sent, or where that is not known. */
  send(letter: Letter): void;
}

/** A run of the script by itself once a day, for the person who asked; each person has one of her own or none. */
export interface DailyPort {
  turn(on: boolean): void;
}

/** The texts, each language in its own file. */
export interface TextPort {
  /** Words as JSON: those of a language by its code, those of the sidebar as `sidebar-` and the code, those of the functions as `functions-` and the code; and the scripts of `part-`s of the page. */
  load(name: string): string;
}

/** Everything an action is given: who, when, and the ports. */
export interface Environment {
  readonly today: CivilDate;
  /** The minute of the run, `2024-10-05 14:30`. */
  readonly now: string;
  /** For how many milliseconds the run has gone on. */
  elapsed(): number;
  /** Who runs it, as Google tells; empty where it does not. */
  readonly user: string;
  readonly book: BookPort;
  readonly memory: MemoryPort;
  /** Kept with the workbook for this person alone. */
  readonly personal: MemoryPort;
  readonly lock: LockPort;
  readonly documents: DocumentPort;
  readonly mail: MailPort;
  readonly daily: DailyPort;
  /** Where the page for phones is open to members; null where nobody has deployed it. */
  phonePage(): string | null;
  readonly texts: TextPort;
}

/** What stands in front of the person. */
export interface ScreenPort {
  /** The tab and row (from 1) on which the person stands. */
  standing(): { readonly tab: number; readonly row: number };
  /** Says a sentence in passing. */
  say(message: string): void;
  /** Shows a page of the bundle beside the grid. */
  showSidebar(page: string, title: string): void;
}

/** The environment of a command: there is somebody to be spoken to. */
export interface Context extends Environment {
  readonly screen: ScreenPort;
}
