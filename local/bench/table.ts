// The figures as tables for people.
import type { Growth } from './growth.ts';
import type { Ratios } from './ratios.ts';
import type { Row } from './run.ts';

/** The published cost of a service call, in seconds. */
const CALL_SECONDS = [0.1, 0.3] as const;

/** A line a case and size; with what its reading and writing of cells would take on Google. */
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
  ];
  return table(head, rows.map(cellsOf));
}

function cellsOf(row: Row): readonly string[] {
  if ('skipped' in row) return [row.case, `${row.size}`, `skipped: ${row.skipped}`, ...Array(7).fill('')];
  const { calls, reads, writes, cpuMs, hostMs, peakMb, keptMb } = row;
  const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
  const seconds = CALL_SECONDS.map((cost) => Math.round((reads + writes) * cost * 10) / 10);
  const measured = [all, reads, writes, cpuMs, hostMs, peakMb, keptMb].map(String);
  return [row.case, `${row.size}`, ...measured, seconds.join('–')];
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
  const head = ['compared', 'usual', 'ours', 'ratio'];
  return table(
    head,
    Object.values(ratios).map(({ of, usual, ours, ratio }) => [of, `${usual}`, `${ours}`, `${ratio}`]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
