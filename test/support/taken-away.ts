// Takes the bundle of a run of jest away when it ends, and what was begun from it.
import { rmSync } from 'node:fs';
import { keptBeside } from './kept.ts';

export default function takenAway(): void {
  const folder = process.env.BUILT_BUNDLE;
  if (folder === undefined) return;
  for (const one of [folder, keptBeside(folder)]) rmSync(one, { recursive: true, force: true });
}
