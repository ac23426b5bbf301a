// The figures as tables for people.
import type { Growth } from './growth.ts';
import type { Line } from './line.ts';
import { type Seconds, secondsOfCells, secondsOfOthers } from './published.ts';
import type { Spread } from './ratio.ts';
import type { Ratios } from './ratios.ts';
import type { Row } from './run.ts';

/** A line a case and size; with what its calls would take on Google, by what others have measured. */
export function rowsTable(rows: readonly Row[]): string {
  const head = [
    'case',
    'years',
    'calls',
    'reads',
    'writes',
    'CPU ms',
    'of it host ms',
    'MB at most',
    'MB kept',
    'reads and writes on Google, s',
    'other calls there, s',
  ];
  return table(head, rows.map(cellsOf));
}

function cellsOf(row: Row): readonly string[] {
  if ('skipped' in row) return [row.case, `${row.size}`, `skipped: ${row.skipped}`, ...Array(8).fill('')];
  const { calls, reads, writes, cpuMs, hostMs, peakMb, keptMb } = row;
  const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
  const measured = [all, reads, writes, cpuMs, hostMs, peakMb, keptMb].map(String);
  const seconds = [secondsOfCells(reads + writes), secondsOfOthers(calls)].map(span);
  return [row.case, `${row.size}`, ...measured, ...seconds];
}

/** To a tenth, `0.4–1.2`. */
function span(seconds: Seconds): string {
  return [...new Set(seconds.map((one) => Math.round(one * 10) / 10))].join('–');
}

/** A line a case: the power of the rows that its computing takes, between sizes. */
export function growthTable(growths: readonly Growth[]): string {
  const spans = [...new Set(growths.map(spanOf))];
  const names = [...new Set(growths.map((one) => one.case))];
  const exponent = (name: string, span: string) =>
    `${growths.find((one) => one.case === name && spanOf(one) === span)?.exponent ?? '–'}`;
  return table(
    ['computing of', ...spans],
    names.map((name) => [name, ...spans.map((span) => exponent(name, span))]),
  );
}

function spanOf({ from, to }: Growth): string {
  return `${from} to ${to} years, exponent`;
}

export function ratiosTable(ratios: Ratios): string {
  const head = ['compared', 'usual', 'ours', 'ours takes, times'];
  return table(
    head,
    Object.values(ratios).map(({ of, usual, ours, times }) => [of, shown(usual), shown(ours), `${times}`]),
  );
}

/** What goes over the line. */
export function lineTable(line: Line): string {
  return table(
    ['on the line', 'bytes', 'compressed'],
    Object.entries(line).map(([what, { bytes, gzip }]) => [what, `${bytes}`, `${gzip}`]),
  );
}

/** The median, with the least and the most. */
export function shown({ median, least, most }: Spread): string {
  return `${median} (${least}–${most})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
