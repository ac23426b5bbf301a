// What the bench was asked for.
import { parseArgs } from 'node:util';

export interface Options {
  /** Where the figures are written as JSON. */
  readonly json: string | null;
  readonly sizes: readonly number[];
  /** Whether the tables of the guide are written again. */
  readonly docs: boolean;
}

/** Years of one group: 1,000 rows of counts each. */
const SIZES = '1,10,100';

/** Reads the options. @throws with one sentence where one is unknown or has no usable value */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      sizes: { type: 'string', default: SIZES },
      docs: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0))
    throw new Error(`--sizes takes whole numbers with commas between, not ${values.sizes}`);
  return { json: values.json ?? null, sizes, docs: values.docs };
}
