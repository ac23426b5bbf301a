// What the bundle weighs: the script, which every call of a custom function loads, the program, for all the rest, and the
// pages, which go over a person's line.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { OUT } from '../../build/bundle.ts';
import { pageNames } from '../../build/pages.ts';

export interface Weight {
  readonly bytes: number;
  /** Milliseconds to compile and run it in an empty context: the median of `TIMES`. */
  readonly loadMs: number;
}

const TIMES = 11;

/** The weight of `Code.js` or `Program.html`. */
export function weightOf(file: 'Code.js' | 'Program.html', folder: string = OUT): Weight {
  const code = readFileSync(join(folder, file), 'utf8');
  const times = Array.from({ length: TIMES }, () => {
    const context = createContext({});
    const begun = performance.now();
    new Script(code).runInContext(context);
    return performance.now() - begun;
  }).sort((one, other) => one - other);
  const median = times[Math.floor(TIMES / 2)] ?? 0;
  return { bytes: Buffer.byteLength(code), loadMs: Math.round(median * 10) / 10 };
}

/** The bytes of each page with its style and script. */
export function pageBytes(folder: string = OUT): Readonly<Record<string, number>> {
  return Object.fromEntries(pageNames.map((name) => [name, statSync(join(folder, `${name}.html`)).size]));
}
