// A workbook of so many years of work, in memory, with the bundle loaded.
import { OUT } from '../../build/bundle.ts';
import { DEMO_DAY } from '../demo/day.ts';
import { typeSheets } from '../demo/write-year.ts';
import { type Bundle, createHost, type Host } from '../host.ts';
import { yearOf } from './year.ts';

export interface Workbook {
  readonly host: Host;
  /** The bundle, loaded again: a run on Google is a new process. */
  fresh(): Bundle;
}

/** How many times as long as on Google a run may take: other work slows a machine down, and the processor's time stays. */
const PATIENCE = 100;

/**
 * Sets a workbook up and types the rows of `size` years, a sheet at once; the whole of it is not checked yet.
 * @param setting runs the set-up, which may be measured
 */
export function workbookOf(
  size: number,
  folder: string = OUT,
  setting: (host: Host, setUp: () => void) => void = (_, setUp) => setUp(),
): Workbook {
  const host = createHost({ today: DEMO_DAY, patience: PATIENCE });
  const bundle = host.load(folder);
  // On a slow machine it answers how far it has come, and is asked again.
  setting(host, () => {
    while (typeof host.run(bundle, 'setUpWorkbook', ['ky']) !== 'string');
  });
  typeSheets(host, yearOf(size), bundle);
  return { host, fresh: () => host.load(folder) };
}
