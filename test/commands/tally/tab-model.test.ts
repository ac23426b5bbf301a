// A tab of a form that lives: rows come, go, are edited and sorted, and are counted now and then. Each answer counts once.
import * as fc from 'fast-check';
import type { Cell } from '#core/cell';
import { timesOf } from '../../reliability/support/sample.ts';
import { Counting } from './rows.ts';

const HEAD = ['Timestamp', 'Сууга канааттанасызбы?'];

type PaperAction =
  | { readonly kind: 'append'; readonly answer: string; readonly minute: number }
  | { readonly kind: 'delete' | 'edit' | 'sort' | 'count'; readonly at: number };

const action: fc.Arbitrary<PaperAction> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('append' as const),
      answer: fc.constantFrom('ооба', 'жок'),
      minute: fc.integer({ min: 0, max: 5 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'delete' as const,
        'edit' as const,
        'sort' as const,
        'count' as const,
        'count' as const,
      ),
      at: fc.nat({ max: 20 }),
    }),
  },
);

const keyOf = (row: readonly Cell[]) => JSON.stringify(row);

const countsOf = (rows: readonly (readonly Cell[])[]) => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
};

function changed(rows: readonly (readonly Cell[])[], action: PaperAction): readonly (readonly Cell[])[] {
  if (action.kind === 'append') return [...rows, [`12:0${action.minute}`, action.answer]];
  const at = rows.length === 0 ? 0 : action.at % rows.length;
  if (action.kind === 'delete') return rows.filter((_, place) => place !== at);
  if (action.kind === 'edit')
    return rows.map((row, place) =>
      place === at ? [row[0] ?? '', row[1] === 'ооба' ? 'жок' : 'ооба'] : row,
    );
  if (action.kind === 'sort')
    return [...rows].sort((one, other) => (action.at % 2 ? 1 : -1) * keyOf(one).localeCompare(keyOf(other)));
  return rows;
}

test('every answer that a tab has held when it was counted is counted once', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 14 }), (deeds) => {
      const group = new Counting();
      const counted = new Map<string, number>();
      let rows: readonly (readonly Cell[])[] = [];
      for (const each of [...deeds, { kind: 'count', at: 0 } as const]) {
        rows = changed(rows, each);
        group.tab = [HEAD, ...rows];
        if (each.kind !== 'count' || rows.length === 0) continue;
        const text = group.countTab('new');
        for (const [key, count] of countsOf(rows)) counted.set(key, Math.max(counted.get(key) ?? 0, count));
        const total = (answer: string) =>
          [...counted].reduce((sum, [key, count]) => sum + (JSON.parse(key)[1] === answer ? count : 0), 0);
        expect([group.people('ооба'), group.people('жок')]).toEqual([total('ооба'), total('жок')]);
        const there = countsOf(rows);
        const isGone = [...counted].some(([key, count]) => (there.get(key) ?? 0) < count);
        expect(text.includes('жоголгон же өзгөргөн')).toBe(isGone);
      }
    }),
    { numRuns: timesOf(2000) },
  );
});
