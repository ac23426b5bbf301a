// What one run of the bench has measured, where it is kept, and the guide that shows it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Growth } from './growth.ts';
import type { Line } from './line.ts';
import type { Weight } from './load.ts';
import type { Ratios } from './ratios.ts';
import type { Row } from './run.ts';
import { tablesOf } from './tables.ts';

const DOCS = join(__dirname, '../../docs');
export const GUIDE = join(DOCS, 'performance.md');
/** The last run whose figures the guide shows. */
export const RECORD = join(DOCS, 'performance.json');
const MARKS = ['<!-- measured -->', '<!-- end -->'] as const;

export interface Figures {
  readonly rows: readonly Row[];
  readonly growth: readonly Growth[];
  /** MB that the workbook itself takes, by its years. */
  readonly workbooks: Readonly<Record<number, number>>;
  readonly ratios: Ratios;
  readonly line: Line;
  /** Which every custom function loads. */
  readonly script: Weight;
}

/** Puts the tables between the guide's marks. */
export function writeGuide(figures: Figures): void {
  writeFileSync(GUIDE, withTables(readFileSync(GUIDE, 'utf8'), figures));
}

/** A guide with these tables between its marks. @throws where it has none */
export function withTables(guide: string, figures: Figures): string {
  const [begin, end] = MARKS;
  const [before, rest] = guide.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined) throw new Error('The guide has no place for the tables.');
  return `${before}${begin}\n\n${tablesOf(figures)}\n\n${end}${after}`;
}
