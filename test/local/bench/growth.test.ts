// The power of the rows that computing takes, from what was measured at several sizes.
import { growthsOf } from '../../../local/bench/growth.ts';
import type { Row } from '../../../local/bench/run.ts';
import { growthTable, rowsTable } from '../../../local/bench/table.ts';

const row = (name: string, size: number, cpuMs: number, hostMs: number): Row => ({
  case: name,
  size,
  cpuMs,
  hostMs,
  calls: { getValues: 3 },
  reads: 3,
  writes: 0,
  peakMb: 1.5,
  keptMb: 0,
});
const skipped: Row = { case: 'results', size: 100, skipped: 'too many cells' };

const rows = [row('check', 1, 30, 10), row('results', 1, 9, 4), row('check', 10, 300, 100), skipped];

test('the local host is left out, and so is what was not measured at both sizes', () => {
  expect(growthsOf(rows)).toEqual([{ case: 'check', from: 1, to: 10, exponent: 1 }]);
});

test.each([
  ['the same time', 20, 0],
  ['ten times the time', 200, 1],
  ['a hundred times the time', 2_000, 2],
])('ten times the rows, %s', (_, ms, exponent) => {
  expect(growthsOf([row('check', 10, 20, 0), row('check', 100, ms, 0)])[0]?.exponent).toBe(exponent);
});

test('as tables', () => {
  const growths = growthsOf([...rows, row('check', 100, 6_324, 0)]);
  expect(growthTable(growths).split('\n').slice(-1)).toEqual(['| check | 1 | 1.5 |']);
  expect(
    rowsTable([row('check', 10, 300, 100), skipped])
      .split('\n')
      .slice(-2),
  ).toEqual([
    '| check | 10 | 3 | 3 | 0 | 300 | 100 | 1.5 | 0 | 0.3–0.9 | 0 |',
    '| results | 100 | skipped: too many cells |  |  |  |  |  |  |  |  |',
  ]);
});
