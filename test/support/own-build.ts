// A bundle of a process's own, with nothing kept beside it from an earlier one.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, OUT } from '../../build/bundle.ts';
import { keptBeside } from './kept.ts';

/** Builds it, and tells where. */
export async function ownBuild(): Promise<string> {
  const folder = join(OUT, '../test-out', `${process.pid}`);
  rmSync(keptBeside(folder), { recursive: true, force: true });
  await bundle(folder);
  return folder;
}
