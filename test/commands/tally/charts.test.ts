// Which charts stand on the home sheet after many surveys.
import type { BlockChart } from '../../../src/commands/tally/results/block.ts';
import { chartChanges } from '../../../src/commands/tally/results/charts.ts';
import type { StandingChart } from '../../../src/core/ports.ts';

const at = { home: 1, results: 2, places: new Map([['group', 3]]) };
const chartOf = (index: number): BlockChart => {
  const key = `С-${index} · СУ-${index}`;
  const span = { column: 'group' as const, first: index * 10, count: 9 };
  return { key, title: `${key} · Суу`, labels: span, series: [{ ...span, name: key }] };
};
const wanted = Array.from({ length: 14 }, (_, index) => chartOf(index + 1));

test('of fourteen surveys the last six are shown, below each other', () => {
  const changes = chartChanges(wanted, [], at);
  const rows = changes.map((change) =>
    change.kind === 'chart' && 'row' in change.at ? change.at.row : null,
  );
  expect(changes).toHaveLength(6);
  expect(changes[0]).toMatchObject({ chart: { title: 'С-9 · СУ-9 · Суу' } });
  expect(new Set(rows).size).toBe(6);
});

test('an older survey’s chart gives way to a new one, people’s own stay', () => {
  const standing: StandingChart[] = [
    { id: 7, row: 4, title: 'С-1 · СУ-1 · Суу', areas: ['2!D14:D22'] },
    { id: 8, row: 40, title: 'С-2 · СУ-2 · биздики', areas: ['5!A1:A9'] },
  ];
  const changes = chartChanges(wanted, standing, at);
  expect(changes.filter(({ kind }) => kind === 'removeChart')).toEqual([
    { kind: 'removeChart', tab: 1, id: 7 },
  ]);
});
