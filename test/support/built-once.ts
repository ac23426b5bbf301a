// Builds the bundle once for a whole run of jest, in a folder of its own.
import { join } from 'node:path';
import { bundle, OUT } from '../../build/bundle.ts';

/** Builds, and tells the tests where by the environment. */
export default async function builtOnce(): Promise<void> {
  const folder = join(OUT, '../test-out', `${process.pid}`);
  await bundle(folder);
  process.env.BUILT_BUNDLE = folder;
}
