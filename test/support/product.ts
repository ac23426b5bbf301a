// The built bundle on a host in memory, as the tests of whole actions use it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoSheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import { type Bundle, createHost, type Host, type Saved } from '../../local/host.ts';
import { keptOnce } from './kept.ts';
import { ownBuild } from './own-build.ts';
import { small } from './small.ts';

export const ANNEX = readFileSync(join(__dirname, '../../local/demo/annex-1.txt'), 'utf8');

let built: Promise<string> | null = null;

/** The bundle: a run of jest has built it; a program that is run by itself builds its own. */
export function builtBundle(): Promise<string> {
  built ??= process.env.BUILT_BUNDLE === undefined ? ownBuild() : Promise.resolve(process.env.BUILT_BUNDLE);
  return built;
}

export interface Product {
  readonly host: Host;
  readonly loaded: Bundle;
  /** Runs a function of the bundle as the person would. */
  run<T>(name: string, ...args: unknown[]): T;
  /** How often a service member was called while `work` ran. */
  calls(work: () => void): Record<string, number>;
  /** The cells of a tab by its name, rows first. */
  cells(tab: string): readonly (readonly unknown[])[];
}

interface Sheets {
  getActiveSpreadsheet(): { getSheetByName(name: string): { getDataRange(): { getValues(): unknown[][] } } };
}

/** So many rows of each sheet keep their looks in tests: more than most of them fill. */
const ROWS = 120;

/**
 * A workbook of the seed's group on `today`; without `list`, only its sheets. It is set up once in a run of tests:
 * setting up takes longer than opening.
 */
export async function product(
  today: string,
  list: string | null = ANNEX,
  language: string | null = null,
): Promise<Product> {
  const key = JSON.stringify([today, list, language]);
  const begun = await keptOnce(await builtBundle(), key, async () => {
    const { host, run } = await productOf(createHost({ today }));
    run('setUpWorkbook', language);
    const isAnnex = list === ANNEX;
    if (list !== null) run('readGroupList', list, isAnnex ? '№ 12-5' : '', isAnnex ? '2024-09-17' : '');
    const saved = small(host.saved(), ROWS);
    host.close();
    return saved;
  });
  return reopened(today, begun);
}

/** What is kept of the seed's group on `today` after `sheets` were typed and checked. */
export async function typed(today: string, sheets: readonly DemoSheet[]): Promise<Saved> {
  const made = await product(today);
  typeSheets(made.host, sheets);
  made.run('checkWorkbook');
  const kept = made.host.saved();
  made.host.close();
  return kept;
}

/** A workbook that was kept, opened again on `today`; what was kept stays as it is. */
export async function reopened(today: string, workbook: Saved): Promise<Product> {
  return productOf(createHost({ today, workbook }));
}

/** The product loaded into a host, and again into one where it was before: as Google loads it for every run. */
export async function productOf(host: Host): Promise<Product> {
  const loaded = host.load(await builtBundle());
  return {
    host,
    loaded,
    run: <T>(name: string, ...args: unknown[]) => host.run(loaded, name, args) as T,
    calls(work) {
      const before = { ...host.calls };
      work();
      const changed = Object.entries(host.calls).map(
        ([name, count]) => [name, count - (before[name] ?? 0)] as const,
      );
      return Object.fromEntries(changed.filter(([, count]) => count > 0));
    },
    cells: (tab) => {
      const { getActiveSpreadsheet } = host.services.SpreadsheetApp as unknown as Sheets;
      return host.runAs('FULL', () => getActiveSpreadsheet().getSheetByName(tab).getDataRange().getValues());
    },
  };
}
