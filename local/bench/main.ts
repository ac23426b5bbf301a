// `npm run bench`: what each action costs in service calls and processor time, at several sizes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../build/bundle.ts';
import { weightOf } from './load.ts';
import { readOptions } from './options.ts';
import type { Ratios } from './ratios.ts';
import { measure, type Row } from './run.ts';
import { ratiosTable, rowsTable } from './table.ts';

const GUIDE = join(__dirname, '../../docs/performance.md');
const MARKS = ['<!-- measured -->', '<!-- end -->'] as const;

async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await bundle();
  const weight = weightOf();
  const rows: Row[] = [];
  const ratios: Ratios = {};
  for (const size of options.sizes) {
    const measured = await measure(size);
    rows.push(...measured.rows);
    Object.assign(ratios, measured.ratios);
  }
  const { bytes, loadMs } = weight;
  const told = `${rowsTable(rows)}\n\n${ratiosTable(ratios)}\n\nCode.js: ${bytes} bytes, loaded in ${loadMs} ms.`;
  console.log(told);
  if (options.json !== null)
    writeFileSync(options.json, `${JSON.stringify({ rows, ratios, bundle: weight }, null, 2)}\n`);
  if (options.docs) intoGuide(told);
}

/** Puts the tables between the guide's marks. */
function intoGuide(told: string): void {
  const [begin, end] = MARKS;
  const [before, rest] = readFileSync(GUIDE, 'utf8').split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined) throw new Error(`${GUIDE} has no place for the tables.`);
  writeFileSync(GUIDE, `${before}${begin}\n\n${told}\n\n${end}${after}`);
}

bench().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
