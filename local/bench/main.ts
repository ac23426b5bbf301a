// `npm run bench`: what each action costs in service calls and processor time, at several sizes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { type Growth, growthsOf } from './growth.ts';
import { pageBytes, type Weight, weightOf } from './load.ts';
import { type Options, readOptions } from './options.ts';
import type { Ratios } from './ratios.ts';
import { measure, type Row } from './run.ts';
import { growthTable, ratiosTable, rowsTable } from './table.ts';

const GUIDES = ['docs/performance.md', 'README.md'].map((name) => join(__dirname, '../..', name));
const MARKS = ['<!-- measured -->', '<!-- end -->'] as const;

async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await bundle();
  const weights = {
    bundle: weightOf('Code.js'),
    program: weightOf('Program.html'),
    pages: pageBytes(),
  };
  const rows: Row[] = [];
  const ratios: Ratios = {};
  const workbooks: Record<number, number> = {};
  for (const size of options.sizes)
    await measure(size, (told) => {
      if (told.kind === 'row') rows.push(told.row);
      else if (told.kind === 'workbook') workbooks[told.size] = told.heldMb;
      else Object.assign(ratios, told.ratios);
      write(options, { rows, growth: growthsOf(rows), workbooks, ratios, ...weights });
    });
  console.log(tablesOf({ rows, growth: growthsOf(rows), workbooks, ratios, ...weights }));
}

interface Figures {
  readonly rows: readonly Row[];
  readonly growth: readonly Growth[];
  /** MB that the workbook itself takes, by its years. */
  readonly workbooks: Readonly<Record<number, number>>;
  readonly ratios: Ratios;
  /** The script, which every custom function loads. */
  readonly bundle: Weight;
  /** What the script loads for all the rest. */
  readonly program: Weight;
  readonly pages: Readonly<Record<string, number>>;
}

/** After each figure, so that a long run that is broken off has not been for nothing. */
function write({ json, docs }: Options, figures: Figures): void {
  if (json !== null) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
  if (docs) for (const guide of GUIDES) writeInto(guide, tablesOf(figures));
}

function tablesOf({ rows, growth, workbooks, ratios, bundle, program, pages }: Figures): string {
  const told = (name: string, { bytes, loadMs }: Weight) =>
    `${name}: ${bytes} bytes, loaded in ${loadMs} ms.`;
  const paged = Object.entries(pages).map(([name, bytes]) => `${name}.html: ${bytes} bytes.`);
  const weights = [told('Code.js', bundle), told('Program.html', program), ...paged];
  const held = Object.entries(workbooks).map(([size, mb]) => `${size}: ${mb}`);
  const memory = `MB that the local host's workbook itself takes, by years: ${held.join(', ')}.`;
  const tables = [rowsTable(rows), memory, ...(growth.length > 0 ? [growthTable(growth)] : [])];
  return [...tables, ratiosTable(ratios), ...weights].join('\n\n');
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
