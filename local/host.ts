// The local host: an Apps Script on this computer, with one workbook; stricter than Google's.
import { readFileSync } from 'node:fs';
import { Engine } from './engine/engine.ts';
import { localeOf } from './engine/locales.ts';
import { readXlsx, type Unread } from './engine/xlsx.ts';
import { Host, personOf } from './host-view.ts';
import { clock, reckonIn } from './kernel/clock.ts';
import { Kernel, type Manifest, type Person } from './kernel/kernel.ts';
import { about } from './services/spreadsheet/about.ts';
import { lockFolder } from './store/folder-lock.ts';
import { formOf } from './store/older-form.ts';
import { readSaved, type Saved, type Standing, Store } from './store/store.ts';

export { type Bundle, Host } from './host-view.ts';
export type { Saved } from './store/store.ts';

export interface HostOptions {
  /** Where the workbook and what scripts make is kept; without it everything stays in memory. */
  readonly directory?: string;
  /** The day that scripts take for today, `YYYY-MM-DD`; without it the real one. */
  readonly today?: string;
  /** Who runs: an address, or an address and a name. */
  readonly user?: string | Person;
  /**
   * What to begin with, where `directory` holds no workbook yet: a spreadsheet file, by its path or its bytes, or what
   * `saved()` of another host gave, which stays as it is.
   */
  readonly workbook?: string | Uint8Array | Saved;
  /** Told of each sheet and cell of a spreadsheet file that cannot be taken over. */
  readonly onUnread?: (unread: Unread) => void;
  /** How many times as long as on Google a run may take, for measuring on a machine that others use; once without it. */
  readonly patience?: number;
  /** The spreadsheet's own zone, in which its cells show dates; the manifest's without it. */
  readonly timeZone?: string;
  /** The spreadsheet's own locale, `ru_RU`; `en_US` for a new one without it. */
  readonly locale?: string;
  /** The scopes that the person has ticked, by their last path parts or whole addresses; without it all of the manifest's. */
  readonly granted?: readonly string[];
  /** What the scripts may do; without it what the loaded bundle's own manifest says. */
  readonly manifest?: Manifest;
}

type Messages = ConstructorParameters<typeof Engine>[1];

const NOBODY: Person = { email: 'user@example.org', name: 'User' };
const SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
];
/** The rights of a script before any bundle is loaded. */
const MANIFEST: Manifest = {
  timeZone: 'Asia/Bishkek',
  oauthScopes: SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};

/** A host of a new workbook, or of the one that `directory` holds. @throws with one sentence where it cannot be read */
export function createHost(options: HostOptions = {}): Host {
  const manifest = options.manifest ?? MANIFEST;
  reckonIn(manifest.timeZone);
  const kernel = new Kernel({ manifest, now: clock(options.today), patience: options.patience });
  kernel.user = personOf(options.user ?? NOBODY);
  kernel.granted = options.granted ?? null;
  const directory = options.directory ?? null;
  const unlock = directory === null ? () => undefined : lockFolder(directory);
  try {
    return open(options, kernel, directory, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function open(options: HostOptions, kernel: Kernel, directory: string | null, unlock: () => void): Host {
  const standing = directory === null ? null : readSaved(directory);
  if (standing && options.workbook !== undefined) throw new Error(`${directory} already holds a workbook.`);
  const saved = standing ?? begunWith(options);
  kernel.importSections(saved.sections);
  const book = about(kernel);
  if (options.timeZone !== undefined) book.timeZone = options.timeZone;
  // The library brings older data into its own form where they lie.
  const file = standing && { form: formOf(standing.spreadsheet), serial: standing.serial };
  const engine = new Engine(saved.spreadsheet, saved.revisions as Messages | undefined);
  engine.zone = () => about(kernel).timeZone;
  if (options.locale !== undefined) engine.send('UPDATE_LOCALE', { locale: localeOf(options.locale) });
  const store = directory === null ? null : storeOf(directory, file, engine, kernel);
  if (options.workbook !== undefined) store?.schedule();
  if (standing?.hasLogged) {
    // A snapshot holds what the log held before the log begins again.
    store?.schedule();
    store?.flush();
  }
  const hasManifest = options.manifest !== undefined;
  return new Host(kernel, { engine, directory, store, unlock, hasManifest });
}

function storeOf(directory: string, file: Standing | null, engine: Engine, kernel: Kernel): Store {
  const store = new Store(directory, file, () => ({
    spreadsheet: engine.export(),
    sections: kernel.exportSections(),
  }));
  engine.onChange(() => store.schedule());
  engine.onRevision((message) => {
    if ('nextRevisionId' in message && 'serverRevisionId' in message) store.log(message);
  });
  kernel.onChanged(() => store.schedule());
  return store;
}

function begunWith({ workbook, onUnread }: HostOptions): Partial<Saved> & Pick<Saved, 'sections'> {
  if (workbook === undefined) return { sections: {} };
  if (typeof workbook !== 'string' && 'spreadsheet' in workbook)
    return JSON.parse(JSON.stringify(workbook)) as Saved;
  const bytes = typeof workbook === 'string' ? readFileSync(workbook) : workbook;
  return { spreadsheet: readXlsx(bytes, onUnread), sections: {} };
}
