// Takes the bundle of a run of jest away when it ends.
import { rmSync } from 'node:fs';

export default function takenAway(): void {
  const folder = process.env.BUILT_BUNDLE;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
