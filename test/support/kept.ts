// What one test file made and others begin with, kept beside the bundle for as long as a run of tests lasts.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Saved } from '../../local/host.ts';

/** Where what was begun from a bundle is kept. */
export const keptBeside = (bundle: string): string => `${bundle}.begun`;

/** The workbook that `key` names, as it was kept first; where it was not, `make` makes it. */
export async function keptOnce(bundle: string, key: string, make: () => Promise<Saved>): Promise<Saved> {
  const folder = keptBeside(bundle);
  const file = join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
  if (!existsSync(file)) {
    const text = JSON.stringify(await make());
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Saved;
}
