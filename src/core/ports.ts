// What actions need of the world; the room `google` gives it.
import type { Grid } from './cell.ts';
import type { Change } from './change.ts';
import type { CivilDate } from './date.ts';
import type { DocumentTree } from './document.ts';

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
  /** The charts that stand on a tab, whoever made them. */
  charts(tab: number): readonly StandingChart[];
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
  keep(name: string, text: string): void;
}

export interface LockPort {
  /** Runs `work` while nobody else writes; null where the lock was not to be had in time. */
  hold<T>(work: () => T): { readonly result: T } | null;
}

/** A document that is open for printing. */
export interface OpenDocument {
  readonly url: string;
  /** How many elements stand on its pages. */
  size(): number;
  /** Prints the tree's blocks from one, counted from 0, up to another at the end of what stands there. */
  print(from: number, to: number): void;
  /** Sees everything through; nothing can be printed afterwards. */
  close(): void;
}

/** An element of a template: its text, and a table's row by row. */
export interface TemplatePart {
  readonly kind: 'paragraph' | 'listItem' | 'table' | 'other';
  readonly text: string;
  readonly rows: readonly string[];
}

export interface TemplateDocument {
  readonly parts: readonly TemplatePart[];
  /** The texts of header and footer. */
  readonly edges: string;
}

export interface DocumentPort {
  /** A template of the group's; null where it is gone, or not for whoever runs this. */
  template(url: string): TemplateDocument | null;
  /** Makes a document with the page, header and footer of a tree, and nothing on it. */
  make(tree: DocumentTree): OpenDocument;
  /** Opens a document that was begun for a tree; null where it is gone, or not for whoever runs this. */
  open(url: string, tree: DocumentTree): OpenDocument | null;
}

/** A document as it goes with a letter; what is in it only the port knows. */
export interface Attached {
  readonly name: string;
  readonly content: unknown;
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
  /** A document as PDF; throws where it cannot be turned into one. */
  pdf(url: string, name: string): Attached;
  /** Lets somebody read a document; throws where that is not for whoever runs this to give. */
  share(url: string, email: string): void;
  /** Throws where the letter has not gone, or where that is not known. */
  send(letter: Letter): void;
}

/** A run of the script by itself once a day, for the person who asked; each person has one of her own or none. */
export interface DailyPort {
  turn(on: boolean): void;
}

/** The texts, each language in a file of its own. */
export interface TextPort {
  /** Words as JSON: those of a language by its code, those of the sidebar as `sidebar-` and the code, the functions likewise; and the scripts of `part-`s of the page. */
  load(name: string): string;
}

/** Everything an action is given: who, when, and the ports. */
export interface World {
  readonly today: CivilDate;
  /** The minute of the run, `2024-10-05 14:30`. */
  readonly now: string;
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
  readonly texts: TextPort;
}
