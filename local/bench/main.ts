// `npm run bench`: what each action costs in service calls and processor time, at several sizes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { type Weight, weightOf } from './load.ts';
import { type Options, readOptions } from './options.ts';
import type { Ratios } from './ratios.ts';
import { measure, type Row } from './run.ts';
import { ratiosTable, rowsTable } from './table.ts';

const GUIDES = ['docs/performance.md', 'README.md'].map((name) => join(__dirname, '../..', name));
const MARKS = ['<!-- measured -->', '<!-- end -->'] as const;

async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await bundle();
  const weights = { bundle: weightOf('Code.js'), program: weightOf('Program.html') };
  const rows: Row[] = [];
  const ratios: Ratios = {};
  for (const size of options.sizes)
    await measure(size, (told) => {
      if (told.kind === 'row') rows.push(told.row);
      else Object.assign(ratios, told.ratios);
      write(options, { rows, ratios, ...weights });
    });
  console.log(tablesOf({ rows, ratios, ...weights }));
}

interface Figures {
  readonly rows: readonly Row[];
  readonly ratios: Ratios;
  /** The script, which every custom function loads. */
  readonly bundle: Weight;
  /** What the script loads for all the rest. */
  readonly program: Weight;
}

/** After each figure, so that a long run that is broken off has not been for nothing. */
function write({ json, docs }: Options, figures: Figures): void {
  if (json !== null) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
  if (docs) for (const guide of GUIDES) writeInto(guide, tablesOf(figures));
}

function tablesOf({ rows, ratios, bundle, program }: Figures): string {
  const told = (name: string, { bytes, loadMs }: Weight) =>
    `${name}: ${bytes} bytes, loaded in ${loadMs} ms.`;
  const weights = [told('Code.js', bundle), told('Program.html', program)];
  return [rowsTable(rows), ratiosTable(ratios), ...weights].join('\n\n');
}

/** Puts the tables between a guide's marks. */
function writeInto(guide: string, told: string): void {
  const [begin, end] = MARKS;
  const [before, rest] = readFileSync(guide, 'utf8').split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined) throw new Error(`${guide} has no place for the tables.`);
  writeFileSync(guide, `${before}${begin}\n\n${told}\n\n${end}${after}`);
}

bench().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
