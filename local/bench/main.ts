// `npm run bench`: what each action costs in service calls and processor time, at several sizes.
import { writeFileSync } from 'node:fs';
import { bundle } from '../../build/bundle.ts';
import { type Figures, RECORD, writeGuide } from './figures.ts';
import { growthsOf } from './growth.ts';
import { type Line, pagesLine } from './line.ts';
import { scriptWeight } from './load.ts';
import { type Options, readOptions } from './options.ts';
import type { Ratios } from './ratios.ts';
import { measure, type Row } from './run.ts';
import { tablesOf } from './tables.ts';

async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await bundle();
  const script = scriptWeight();
  const rows: Row[] = [];
  const ratios: Ratios = {};
  const workbooks: Record<number, number> = {};
  let line: Line = await pagesLine();
  const figures = (): Figures => ({ rows, growth: growthsOf(rows), workbooks, ratios, line, script });
  for (const size of options.sizes)
    await measure(size, (report) => {
      if (report.kind === 'row') rows.push(report.row);
      else if (report.kind === 'workbook') workbooks[report.size] = report.heldMb;
      else if (report.kind === 'line') line = { ...line, ...report.line };
      else Object.assign(ratios, report.ratios);
      write(options, figures());
    });
  console.log(tablesOf(figures()));
}

/** After each figure, so that a long run that is broken off has not been for nothing. */
function write({ json, docs }: Options, figures: Figures): void {
  const text = `${JSON.stringify(figures, null, 2)}\n`;
  if (json !== null) writeFileSync(json, text);
  if (!docs) return;
  writeFileSync(RECORD, text);
  writeGuide(figures);
}

bench().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
