// What the server asks of a host, and what it gives to one: the two sides of the plug between `local/host.ts` and a browser.
import type { Clash } from '../engine/clashes.ts';
import type { Person } from '../kernel/kernel.ts';
import type { Trouble } from '../store/trouble.ts';

/** An item of an add-on's menu, as `onOpen` built it. */
export type MenuItem =
  | { readonly caption: string; readonly functionName: string }
  | { readonly caption: string; readonly items: readonly MenuItem[] }
  | { readonly separator: true };

export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

/** The buttons of an alert or a prompt, as `Ui.ButtonSet` names them. */
export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
/** What a person pressed, as `Ui.Button` names it; `CLOSE` where the box was shut or nobody was there. */
export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: ButtonSet;
  /** Whether it asks for a line of text as well (`Ui.prompt`). */
  readonly prompt: boolean;
}

export interface Answer {
  readonly button: Button;
  readonly text: string;
}

/** A page that a script shows: HtmlOutput's content, title and size in pixels. */
export interface ShownPage {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

/** A page that a script answers as a web app, with the meta tags of its own that Google takes over. */
export interface WebPage {
  readonly title: string;
  readonly html: string;
  readonly meta: readonly { readonly name: string; readonly content: string }[];
}

/** A place in the workbook, counted from 0. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a running script may do on the screen of the person for whom it runs. `ask` waits for the answer. */
export interface UiPort {
  addMenu(menu: Menu): void;
  showSidebar(page: ShownPage): void;
  showDialog(page: ShownPage, modal: boolean): void;
  toast(text: string, title: string, seconds: number): void;
  ask(question: Question): Answer;
  activate(place: Place): void;
}

/** The transport of o-spreadsheet's collaboration: every message goes to every listener. */
export interface Transport {
  sendMessage(message: CollaborationMessage): Promise<void>;
  onNewMessage(id: string, callback: (message: CollaborationMessage) => void): void;
  leave(id: string): void;
}

/** A message of o-spreadsheet's collaboration; those with a `nextRevisionId` change the workbook. */
export interface CollaborationMessage {
  readonly type: string;
  readonly version: number;
  readonly serverRevisionId?: string;
  readonly nextRevisionId?: string;
  readonly clientId?: string;
}

/** The workbook as o-spreadsheet exports it. */
export interface Snapshot {
  readonly revisionId?: string;
}

/** A file that the host keeps: a document (.docx) or a mail (.eml). */
export interface KeptFile {
  readonly id: string;
  /** What people call it, without an ending. */
  readonly name: string;
  bytes(): Promise<Uint8Array> | Uint8Array;
}

/** An edit that came from a browser; the rest of it is between the host and its trigger. */
export interface Edit {
  /** The id under which the browser joined the collaboration. */
  readonly clientId: string;
}

/** The host, as far as the server needs one. */
export interface ServedHost<Bundle = unknown, Change extends Edit = Edit> {
  readonly transport: Transport;
  readonly user: Person;
  ui: UiPort;
  snapshot(): Snapshot;
  load(folder: string): Bundle;
  onEdit(listener: (edit: Change) => void): () => void;
  run(bundle: Bundle, name: string, args: readonly unknown[], user: Person): unknown;
  /** As `run`, for a page of the web app, which stands outside the document. */
  runOutside(bundle: Bundle, name: string, args: readonly unknown[], user: Person): unknown;
  /** Where what `doGet` answers is reached from now on; null: nowhere. */
  deployedAt(address: string | null): void;
  /** What `doGet` answers. */
  visit(bundle: Bundle, parameter: Readonly<Record<string, string>>, user: Person): WebPage;
  runSimpleTrigger(
    bundle: Bundle,
    name: 'onOpen' | 'onEdit',
    edit: Change | undefined,
    user: Person,
  ): unknown;
  /** Runs `listener` whenever two people have typed over each other; returns how to stop it. */
  onClash(listener: (clash: Clash) => void): () => void;
  /** Why the last changes are not on the disk; null while all is well. */
  readonly trouble: Trouble | null;
  /** Runs `listener` whenever saving begins to fail or works again; returns how to stop it. */
  onTrouble(listener: (trouble: Trouble | null) => void): () => void;
  xlsx(): Promise<Uint8Array>;
  documents(): readonly KeptFile[];
  outbox(): readonly KeptFile[];
}
