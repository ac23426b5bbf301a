// The figures as tables for people.
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
    'reads and writes on Google, s',
  ];
  return table(head, rows.map(cellsOf));
}

function cellsOf(row: Row): readonly string[] {
  if ('skipped' in row) return [row.case, `${row.size}`, `skipped: ${row.skipped}`, '', '', '', '', ''];
  const { calls, reads, writes, cpuMs, hostMs } = row;
  const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
  const seconds = CALL_SECONDS.map((cost) => Math.round((reads + writes) * cost * 10) / 10);
  return [row.case, `${row.size}`, ...[all, reads, writes, cpuMs, hostMs].map(String), seconds.join('–')];
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
