// A workbook of so many years of work, in memory, with the bundle loaded.
import { OUT } from '../../build/bundle.ts';
import { DEMO_DAY } from '../demo/day.ts';
import { typeSheets } from '../demo/write-year.ts';
import { type Bundle, createHost, type Host } from '../host.ts';
import { yearOf } from './year.ts';

export interface Workbook {
  readonly host: Host;
  readonly bundle: Bundle;
}

/** How many times as long as on Google a run may take: other work slows a machine down, and the processor's time stays. */
const PATIENCE = 100;

/** Sets a workbook up and types the rows of `size` years, a sheet at once; the whole of it is not checked yet. */
export function workbookOf(size: number, folder: string = OUT): Workbook {
  const host = createHost({ today: DEMO_DAY, patience: PATIENCE });
  const bundle = host.load(folder);
  host.run(bundle, 'setUpWorkbook', ['ky']);
  typeSheets(host, yearOf(size), bundle);
  return { host, bundle };
}
