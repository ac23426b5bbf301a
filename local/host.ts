// The local host: an Apps Script on this computer, with one workbook, for one person; stricter than Google's.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import gasLocal from 'gas-local';
import { Engine } from './engine/engine.ts';
import { clock, reckonIn, scriptDate } from './kernel/clock.ts';
import { Kernel, type Manifest, type Mode, type Person } from './kernel/kernel.ts';
import type { UiPort } from './server/port.ts';
import { releaseLocks } from './services/lock.ts';
import { otherServices } from './services/others.ts';
import { spreadsheetApp } from './services/spreadsheet/app.ts';
import { recorder } from './services/spreadsheet/recorder.ts';

export interface HostOptions {
  /** Where the workbook and what scripts make is kept; without it everything stays in memory. */
  readonly directory?: string;
  /** The day that scripts take for today, `YYYY-MM-DD`; without it the real one. */
  readonly today?: string;
  /** Who runs: an address, or an address and a name. */
  readonly user?: string | Person;
  /** What the scripts may do; without it what the loaded bundle's own manifest says. */
  readonly manifest?: Manifest;
}

/** The functions of a loaded bundle, and whatever else it leaves global. */
export type Bundle = Record<string, (...args: unknown[]) => unknown>;

const NOBODY: Person = { email: 'user@example.org', name: 'User' };
const AUTH = 'https://www.googleapis.com/auth/';
/** The rights of a script before any bundle is loaded. */
const MANIFEST: Manifest = {
  timeZone: 'Asia/Bishkek',
  oauthScopes: ['spreadsheets.currentonly', 'documents', 'script.container.ui', 'script.scriptapp'].map(
    (scope) => AUTH + scope,
  ),
};

export class Host {
  /** The globals exactly as a script sees them. */
  readonly services: Readonly<Record<string, object>>;
  /** The page of the person; a server puts its own here. */
  ui: UiPort = recorder();
  private readonly kernel: Kernel;
  private readonly engine: Engine;
  private folder: string | null = null;

  constructor(kernel: Kernel, engine: Engine, directory: string | null) {
    this.kernel = kernel;
    this.engine = engine;
    const view = { sheetId: '', zone: { top: 0, bottom: 0, left: 0, right: 0 } };
    this.services = {
      SpreadsheetApp: spreadsheetApp(kernel, engine, view, () => this.ui),
      ...otherServices(kernel, { directory, bundleFolder: () => this.folder }),
    };
  }

  /** How many service calls were made, by name. */
  get calls(): Record<string, number> {
    return this.kernel.calls;
  }

  get user(): Person {
    return this.kernel.user;
  }

  /** o-spreadsheet's model of the workbook. */
  get model() {
    return this.engine.model;
  }

  /** Where browsers join. */
  get transport() {
    return this.engine.transport;
  }

  /** The whole workbook and the revision from which a browser goes on. */
  snapshot() {
    return this.engine.export();
  }

  /** Makes the n-th service call from now throw; 0 takes it back. */
  failAt(n: number): void {
    this.kernel.failAt(n);
  }

  /** Loads the bundle in `folder` into a new context, where no service may be touched, and returns its functions. */
  load(folder: string): Bundle {
    this.folder = folder;
    const manifest = join(folder, 'appsscript.json');
    if (existsSync(manifest)) this.kernel.manifest = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
    const globals = {
      console,
      ...this.services,
      Date: scriptDate(this.kernel.now),
      Error,
      RangeError,
      TypeError,
    };
    return this.kernel.run('NONE', this.user, () => gasLocal(folder, globals) as Bundle);
  }

  /** Runs a function of `bundle` as a menu, a page or a trigger of `user` would. */
  run(bundle: Bundle, name: string, args: readonly unknown[] = [], user: Person = this.user): unknown {
    return this.runIn('FULL', bundle, name, args, user);
  }

  private runIn(mode: Mode, bundle: Bundle, name: string, args: readonly unknown[], user: Person): unknown {
    const found = bundle[name];
    if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
    try {
      return this.kernel.run(mode, user, () => found(...args));
    } finally {
      releaseLocks(this.kernel);
    }
  }
}

/** A host of a new workbook, or of the one that `directory` holds. @throws with one sentence where it cannot be read */
export function createHost(options: HostOptions = {}): Host {
  const manifest = options.manifest ?? MANIFEST;
  reckonIn(manifest.timeZone);
  const kernel = new Kernel({ manifest, now: clock(options.today) });
  const { user = NOBODY } = options;
  kernel.user = typeof user === 'string' ? { email: user, name: user } : user;
  return new Host(kernel, new Engine(), options.directory ?? null);
}
