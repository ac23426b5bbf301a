// The local host: an Apps Script on this computer, with one workbook; stricter than Google's.
import { readFileSync } from 'node:fs';
import { Engine } from './engine/engine.ts';
import { readXlsx } from './engine/xlsx.ts';
import { Host, personOf } from './host-view.ts';
import { clock, reckonIn } from './kernel/clock.ts';
import { Kernel, type Manifest, type Person } from './kernel/kernel.ts';
import { about } from './services/spreadsheet/about.ts';
import { formOf } from './store/older-form.ts';
import { readSaved, type Saved, Store } from './store/store.ts';

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
  /** How many times as long as on Google a run may take, for measuring on a machine that others use; once without it. */
  readonly patience?: number;
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
  const kernel = new Kernel({ manifest, now: clock(options.today), patience: options.patience });
  kernel.user = personOf(options.user ?? NOBODY);
  const directory = options.directory ?? null;
  const standing = directory === null ? null : readSaved(directory);
  if (standing && options.workbook !== undefined) throw new Error(`${directory} already holds a workbook.`);
  const saved = standing ?? begunWith(options.workbook);
  kernel.importSections(saved.sections);
  about(kernel);
  // The library brings older data into its own form where they lie.
  const form = standing && formOf(standing.spreadsheet);
  const engine = new Engine(saved.spreadsheet);
  const store = directory === null ? null : storeOf(directory, form, engine, kernel);
  if (options.workbook !== undefined) store?.schedule();
  return new Host(kernel, { engine, directory, store, hasManifest: options.manifest !== undefined });
}

function storeOf(directory: string, form: string | null, engine: Engine, kernel: Kernel): Store {
  const store = new Store(directory, form, () => ({
    spreadsheet: engine.export(),
    sections: kernel.exportSections(),
  }));
  engine.onChange(() => store.schedule());
  kernel.onChanged(() => store.schedule());
  return store;
}

function begunWith(workbook: HostOptions['workbook']): Partial<Saved> & Pick<Saved, 'sections'> {
  if (workbook === undefined) return { sections: {} };
  if (typeof workbook === 'string') return { spreadsheet: readXlsx(readFileSync(workbook)), sections: {} };
  if ('spreadsheet' in workbook) return JSON.parse(JSON.stringify(workbook)) as Saved;
  return { spreadsheet: readXlsx(workbook), sections: {} };
}
