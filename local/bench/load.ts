// What every call of a custom function loads: the whole script, each time in a process of its own, as Google does.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { OUT } from '../../build/bundle.ts';
import { type Spread, spreadOf } from './ratio.ts';

export interface Weight {
  readonly bytes: number;
  /** Milliseconds on the processor to read it, compile it, run it in an empty context, and call a function for the first time. */
  readonly coldMs: Spread;
}

const PROCESSES = 11;

const COLD = `
  const { readFileSync } = require('node:fs');
  const { createContext, Script } = require('node:vm');
  const begun = process.cpuUsage();
  const context = createContext({});
  new Script(readFileSync(process.argv[1], 'utf8')).runInContext(context);
  new Script("BMJB_WORKDAYS('2025-01-06', '2025-02-28')").runInContext(context);
  const { user, system } = process.cpuUsage(begun);
  console.log((user + system) / 1000);
`;

/** The weight of `Code.js`. */
export function scriptWeight(folder: string = OUT): Weight {
  const path = join(folder, 'Code.js');
  const measured = Array.from({ length: PROCESSES }, () =>
    Number(execFileSync(process.execPath, ['-e', COLD, path], { encoding: 'utf8' })),
  );
  return { bytes: statSync(path).size, coldMs: spreadOf(measured) };
}
