// The local host: an Apps Script on this computer, with one workbook; stricter than Google's.
import { readFileSync } from 'node:fs';
import { Engine } from './engine/engine.ts';
import { readXlsx } from './engine/xlsx.ts';
import { Host, personOf } from './host-view.ts';
import { clock, reckonIn } from './kernel/clock.ts';
import { Kernel, type Manifest, type Person } from './kernel/kernel.ts';
import { about } from './services/spreadsheet/about.ts';
import { readSaved, Store } from './store/store.ts';

export { type Bundle, Host } from './host-view.ts';

export interface HostOptions {
  /** Where the workbook and what scripts make is kept; without it everything stays in memory. */
  readonly directory?: string;
  /** The day that scripts take for today, `YYYY-MM-DD`; without it the real one. */
  readonly today?: string;
  /** Who runs: an address, or an address and a name. */
  readonly user?: string | Person;
  /** A spreadsheet file to begin with, where `directory` holds no workbook yet: its path or its bytes. */
  readonly workbook?: string | Uint8Array;
  /** What the scripts may do; without it what the loaded bundle's own manifest says. */
  readonly manifest?: Manifest;
}

const NOBODY: Person = { email: 'user@example.org', name: 'User' };
const SCOPES = [
  'spreadsheets.currentonly',
  'documents',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
];
/** The rights of a script before any bundle is loaded. */
const MANIFEST: Manifest = {
  timeZone: 'Asia/Bishkek',
  oauthScopes: SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`),
};

/** A host of a new workbook, or of the one that `directory` holds. @throws with one sentence where it cannot be read */
export function createHost(options: HostOptions = {}): Host {
  const manifest = options.manifest ?? MANIFEST;
  reckonIn(manifest.timeZone);
  const kernel = new Kernel({ manifest, now: clock(options.today) });
  kernel.user = personOf(options.user ?? NOBODY);
  const directory = options.directory ?? null;
  const saved = directory === null ? null : readSaved(directory);
  if (saved) kernel.importSections(saved.sections);
  about(kernel);
  if (saved && options.workbook !== undefined) throw new Error(`${directory} already holds a workbook.`);
  const engine = new Engine(saved?.spreadsheet ?? opened(options.workbook));
  const store = directory === null ? null : storeOf(directory, engine, kernel);
  if (options.workbook !== undefined) store?.schedule();
  return new Host(kernel, { engine, directory, store, hasManifest: options.manifest !== undefined });
}

function storeOf(directory: string, engine: Engine, kernel: Kernel): Store {
  const store = new Store(directory, () => ({
    spreadsheet: engine.export(),
    sections: kernel.exportSections(),
  }));
  engine.onChange(() => store.schedule());
  kernel.onChanged(() => store.schedule());
  return store;
}

function opened(workbook: string | Uint8Array | undefined): object | undefined {
  if (workbook === undefined) return undefined;
  return readXlsx(typeof workbook === 'string' ? readFileSync(workbook) : workbook);
}
