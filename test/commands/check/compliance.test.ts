// «Шайкештик»: one line a clause, the gravest verdict of its rules.
import { complianceCells } from '#commands/check/compliance';
import type { Cell } from '#core/cell';
import { violated } from '#core/verdict';
import { countsOf } from '#evaluation/counts';
import { rules } from '#rules';
import { clauses } from '#rules/clauses';
import { judgeAll, verdictOf } from '#rules/run';
import { gravest } from '#rules/shared/gravest';
import { decode } from '#tables/decode';
import { languages } from '#texts/all';
import { writesOf } from '#workbook/cell-writes';
import { type Case, day, factsOf } from '../../rules/support.ts';
import { annexMembers } from '../../support/annex-1.ts';
import { columnsOf, gridOf, put } from './workbook.ts';

const { ky } = languages;
const place = (column: string) => columnsOf('compliance').indexOf(column);

/** Checks once: the grid after it, and how many writes it took. */
function check(grid: Cell[][], given: Case) {
  const sheet = decode('compliance', grid, () => null);
  const writes = writesOf(1, grid, complianceCells(sheet, countsOf(judgeAll(rules, factsOf(given))), ky));
  const after = grid.map((row) => [...row]);
  for (const { row, column, cells } of writes)
    cells.forEach((line, index) => {
      line.forEach((cell, offset) => {
        put(after, row - 1 + index, column - 1 + offset, cell);
      });
    });
  return { grid: after, writes: writes.length };
}

const empty = () => gridOf('compliance', []);
const lineOf = (grid: Cell[][], id: string) => grid.find((row) => row[place('number')] === id);
const cell = (grid: Cell[][], id: string, column: string) => lineOf(grid, id)?.[place(column)];

describe('the gravest of verdicts', () => {
  test.each([
    [[], null],
    [['n/a'], 'n/a'],
    [['n/a', 'met'], 'met'],
    [['met', 'unknown', 'n/a'], 'unknown'],
    [['unknown', 'violated', 'met'], 'violated'],
  ] as const)('%j: %s', (values, expected) => {
    expect(gravest(values.map((value) => ({ value })))).toBe(expected);
  });
});

describe('compliance', () => {
  const group: Case = {
    members: annexMembers,
    meetings: [
      { date: day('2024-09-30'), form: 'group', present: annexMembers.map(({ number = '' }) => number) },
    ],
    decisions: [
      { meeting: 'Ж-001', decision: 'Шайлансын', elects: 'М-001', voting: 'open', for: 14, against: 1 },
    ],
  };
  const { grid, writes } = check(empty(), group);

  test('every clause has a line, in the order of the regulation, in one write', () => {
    expect(grid.slice(3).map((row) => row[place('number')])).toEqual(clauses.map(({ id }) => id));
    expect(writes).toBe(1);
  });

  test('a second check writes nothing', () => {
    expect(check(grid, group).writes).toBe(0);
  });

  test.each([
    ['5.2.3', ky.actions.values.violated],
    ['5.2.1', ky.actions.values.unknown],
    ['5.4.6', ky.actions.values.met],
    ['8.2', ky.actions.values['n/a']],
    ['7.2.1', ky.actions.compliance.held],
    ['5.2.2', ky.actions.compliance.manual],
  ])('%s: %s', (id, value) => {
    expect(cell(grid, id, 'value')).toBe(value);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s speaks for its clause as law alone',
    (_, rule) => {
      const broken = countsOf([verdictOf(rule, violated({}))]);
      const sheet = decode('compliance', empty(), () => null);
      const values = complianceCells(sheet, broken, ky)
        .filter(({ place: at }) => at === place('value'))
        .map(({ cell: value }) => value);
      expect(values.filter((value) => value === ky.actions.values.violated)).toHaveLength(
        rule.kind === 'law' ? 1 : 0,
      );
    },
  );

  test('figures count verdicts; rules are named', () => {
    expect(cell(grid, '5.4.6', 'figures')).toBe(
      'талапка жооп бербейт 0, маалымат жетишсиз 0, аткарылды 2, колдонулбайт 0',
    );
    expect(cell(grid, '7.2.3', 'source')).toContain('7.2.3-quorum, 7.2.3-attendance');
    expect(cell(grid, '7.2.1', 'figures')).toBe('');
  });

  test('a clause keeps its line where people sort the list and write beside it', () => {
    const sorted = [...grid.slice(0, 3), ...grid.slice(3).reverse()].map((row) => [...row]);
    put(sorted, 5, place(''), 'биздин эскертме');
    const better = { members: annexMembers.slice(0, 5) };
    const after = check(sorted, better).grid;
    expect(after.map((row) => row[place('number')])).toEqual(sorted.map((row) => row[place('number')]));
    expect(after[5]?.[place('')]).toBe('биздин эскертме');
    expect(check(after, better).writes).toBe(0);
  });

  test('a line that is gone comes back below', () => {
    const shorter = grid.filter((row) => row[place('number')] !== '5.2.1');
    const after = check(shorter, group).grid;
    expect(after[after.length - 1]?.[place('number')]).toBe('5.2.1');
    expect(after).toHaveLength(grid.length);
  });
});
