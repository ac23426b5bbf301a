// Builds the bundle once for a whole run of jest.
import { ownBuild } from './own-build.ts';

/** Builds, and tells the tests where by the environment. */
export default async function builtOnce(): Promise<void> {
  process.env.BUILT_BUNDLE = await ownBuild();
}
