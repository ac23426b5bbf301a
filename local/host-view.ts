// The workbook as one person has it open: the services, the loaded bundle, its runs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import gasLocal from 'gas-local';
import type { Clash } from './engine/clashes.ts';
import type { Edit } from './engine/edits.ts';
import type { Engine } from './engine/engine.ts';
import { customFunctionsOf, type FunctionData } from './engine/jsdoc.ts';
import { writeXlsx } from './engine/xlsx.ts';
import { triggerEvent } from './events.ts';
import { documentFiles, letterFiles, type PaperFile } from './kept-files.ts';
import { scriptDate } from './kernel/clock.ts';
import type { Kernel, Manifest, Mode, Person, Section } from './kernel/kernel.ts';
import type { KeptFile, UiPort, WebPage } from './server/port.ts';
import { webPage } from './services/html.ts';
import { endRun, otherServices } from './services/others.ts';
import { about } from './services/spreadsheet/about.ts';
import { bookOf, spreadsheetApp } from './services/spreadsheet/app.ts';
import type { Book } from './services/spreadsheet/book.ts';
import { recorder } from './services/spreadsheet/recorder.ts';
import type { Saved, Store } from './store/store.ts';
import type { Trouble } from './store/trouble.ts';

/** The functions of a loaded bundle, and whatever else it leaves global. */
export type Bundle = Record<string, (...args: unknown[]) => unknown>;

/** What all people who have one workbook open share. */
interface Shared {
  readonly engine: Engine;
  readonly directory: string | null;
  readonly store: Store | null;
  /** Gives the folder free for another process. */
  readonly unlock: () => void;
  /** Whether the host was given a manifest, which then goes before a bundle's own. */
  readonly hasManifest: boolean;
}

/** The workbook as one person has it open. */
export class Host {
  /** The globals exactly as a script sees them. */
  readonly services: Readonly<Record<string, object>>;
  /** The page of the person; a server puts its own here. */
  ui: UiPort = recorder();
  private readonly kernel: Kernel;
  private readonly shared: Shared;
  private readonly book: Book;
  private folder: string | null = null;

  /** Use `createHost`. */
  constructor(kernel: Kernel, shared: Shared) {
    this.kernel = kernel;
    this.shared = shared;
    this.book = bookOf(kernel, shared.engine, () => this.ui);
    const { directory } = shared;
    this.services = {
      SpreadsheetApp: spreadsheetApp(this.book),
      ...otherServices(kernel, { directory, bundleFolder: () => this.folder }),
    };
  }

  /** How many service calls were made, by name. */
  get calls(): Record<string, number> {
    return this.kernel.calls;
  }

  /** The processor's milliseconds that service calls take while `work` runs. */
  servedMs(work: () => void): number {
    this.kernel.servedMs = 0;
    try {
      work();
      return this.kernel.servedMs;
    } finally {
      this.kernel.servedMs = null;
    }
  }

  /** The person whose host this is. */
  get user(): Person {
    return this.kernel.user;
  }

  /** o-spreadsheet's model of the workbook. */
  get model(): Engine['model'] {
    return this.shared.engine.model;
  }

  /** Where browsers join the workbook. */
  get transport(): Engine['transport'] {
    return this.shared.engine.transport;
  }

  /** The whole workbook and the revision from which a browser goes on. */
  snapshot(): ReturnType<Engine['export']> {
    return this.shared.engine.export();
  }

  /** What services keep beside the cells as it stands now, each its own: properties, documents, letters, triggers. */
  get kept(): Readonly<Record<string, Section>> {
    return this.kernel.exportSections();
  }

  /** Everything that the workbook's file would hold now, as plain data; `createHost({ workbook })` opens it. */
  saved(): Saved {
    const saved: Saved = { spreadsheet: this.snapshot(), sections: this.kernel.exportSections() };
    return JSON.parse(JSON.stringify(saved)) as Saved;
  }

  /** The same workbook as another person has it open. */
  as(user: string | Person): Host {
    const other = new Host(this.kernel.fork(personOf(user)), this.shared);
    other.folder = this.folder;
    return other;
  }

  /** From now on the person has ticked these scopes alone, by their last path parts; null: all of the manifest's. */
  grant(scopes: readonly string[] | null): void {
    this.kernel.granted = scopes;
  }

  /** From now on the web app is reached at this address; null: it is not deployed. */
  deployedAt(address: string | null): void {
    this.kernel.webApp = address;
  }

  /** Makes the n-th service call from now throw; 0 takes it back. */
  failAt(n: number): void {
    this.kernel.failAt(n);
  }

  /** Runs `listener` before each service call, to interleave another person's run; returns how to stop it. */
  onCall(listener: (service: string, member: string) => void): () => void {
    return this.kernel.onCall(listener);
  }

  /**
   * Runs `listener` while a run of this person waits for a lock: others' runs go on meanwhile. It learns how many
   * milliseconds may be waited, and tells how many it took; without one nobody lets go. Returns how to stop it.
   */
  onWait(listener: (most: number) => number): () => void {
    return this.kernel.onWait(listener);
  }

  /** Runs `listener` after each change of contents that a browser made; returns how to stop it. */
  onEdit(listener: (edit: Edit) => void): () => void {
    return this.shared.engine.onEdit(listener);
  }

  /** Runs `listener` whenever two people have typed over each other; returns how to stop it. */
  onClash(listener: (clash: Clash) => void): () => void {
    return this.shared.engine.onClash(listener);
  }

  /**
   * Loads the bundle in `folder` into a new context, in which no service may be touched, and returns its functions;
   * those with `@customfunction` compute in cells from then on.
   */
  load(folder: string): Bundle {
    this.folder = folder;
    const manifest = join(folder, 'appsscript.json');
    if (!this.shared.hasManifest && existsSync(manifest)) {
      this.kernel.manifest = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
    }
    const globals = {
      console,
      ...this.services,
      Date: scriptDate(this.kernel.now),
      Error,
      RangeError,
      TypeError,
    };
    const bundle = this.runAs('NONE', () => gasLocal.require(folder, globals)) as Bundle;
    this.registerFunctions(bundle, customFunctionsOf(scriptIn(folder)));
    return bundle;
  }

  /** Lets cells call the functions of `bundle` that `list` describes. */
  registerFunctions(bundle: Bundle, list: readonly FunctionData[]): void {
    if (list.length === 0) return;
    this.shared.engine.useFunctions(list, { functions: bundle, run: (work) => this.runAs('CUSTOM', work) });
  }

  /** Runs `work` with the rights of `mode`. */
  runAs<T>(mode: Mode, work: () => T, user: Person = this.user): T {
    return this.kernel.run(mode, user, work);
  }

  /** Runs a function of a bundle as `user`'s menu, page or installed trigger would. */
  run(bundle: Bundle, name: string, args: readonly unknown[] = [], user: Person = this.user): unknown {
    this.lookWhere(user);
    return this.call('FULL', bundle, name, args, user);
  }

  /** Runs a function of a bundle as a page of the web app does: outside the document. */
  runOutside(bundle: Bundle, name: string, args: readonly unknown[], user: Person): unknown {
    this.kernel.outside = true;
    try {
      return this.call('FULL', bundle, name, args, user);
    } finally {
      this.kernel.outside = false;
    }
  }

  /** The page that `doGet` answers to a visitor of the web app. */
  visit(bundle: Bundle, parameter: Readonly<Record<string, string>>, user: Person): WebPage {
    return webPage(this.runOutside(bundle, 'doGet', [{ parameter }], user));
  }

  /** Runs `onOpen` or, after `edit`, `onEdit`, as simple triggers run; a bundle without one does nothing. */
  runSimpleTrigger(
    bundle: Bundle,
    name: 'onOpen' | 'onEdit',
    edit: Edit | undefined,
    user: Person = this.user,
  ): unknown {
    if (!(name in bundle)) return undefined;
    if (edit) Object.assign(this.book.view, { sheetId: edit.sheetId, zone: edit.zone });
    return this.call('LIMITED', bundle, name, [triggerEvent(this.book, edit)], user);
  }

  /** The papers that scripts have made, oldest first. */
  documents(): PaperFile[] {
    return documentFiles(this.kernel);
  }

  /** The letters that scripts have sent; none leaves the computer. */
  outbox(): KeptFile[] {
    return letterFiles(this.kernel, this.shared.directory);
  }

  /** The workbook as a spreadsheet file. */
  async xlsx(): Promise<Uint8Array> {
    return writeXlsx(this.shared.engine, about(this.kernel).name);
  }

  /** Writes what is not written yet. */
  flush(): void {
    this.shared.store?.flush();
  }

  /** Why the last changes are not on the disk; null while all is well. */
  get trouble(): Trouble | null {
    return this.shared.store?.trouble ?? null;
  }

  /** Runs `listener` whenever saving begins to fail or works again; returns how to stop it. */
  onTrouble(listener: (trouble: Trouble | null) => void): () => void {
    return this.shared.store?.onTrouble(listener) ?? (() => undefined);
  }

  /** Writes what is not written yet, and ends. @throws where the disk does not take it */
  close(): void {
    endRun(this.kernel);
    try {
      this.shared.store?.close();
    } finally {
      this.shared.unlock();
    }
  }

  private call(mode: Mode, bundle: Bundle, name: string, args: readonly unknown[], user: Person): unknown {
    const found = bundle[name];
    if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
    try {
      return this.runAs(mode, () => found(...args), user);
    } finally {
      endRun(this.kernel);
      this.keep();
    }
  }

  /** Puts what a run has changed on the disk: what is shared with pages is in the log already, cell by cell. */
  private keep(): void {
    if (this.shared.engine.isAlone) this.flush();
    else this.shared.store?.logSections(this.kernel.exportSections());
  }

  /** Takes the cell that `user` has selected in a browser for the active one. */
  private lookWhere({ name, email }: Person): void {
    for (const { name: shown, position } of this.model.getters.getConnectedClients()) {
      if (!position || (shown !== name && shown !== email)) continue;
      const { sheetId, row, col } = position;
      Object.assign(this.book.view, { sheetId, zone: { top: row, bottom: row, left: col, right: col } });
    }
  }
}

/** The text of all scripts in `folder`. */
function scriptIn(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/** A person who is named by an address alone, or in full. */
export function personOf(user: string | Person): Person {
  return typeof user === 'string' ? { email: user, name: user } : user;
}
