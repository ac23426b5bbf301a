// Whole groups at random: a check never throws, and cares neither for the order of rows nor for rows that are no concern of a rule.
import fc from 'fast-check';
import { checkAll } from '#commands/check/check';
import type { Verdict } from '#core/verdict';
import { type SheetKey, tables } from '#tables';
import { Paper } from '../support/paper.ts';
import { filledIn, type Group, groups, paperOf, rowOf } from '../support/random-groups.ts';
import { isFull, timesOf } from '../support/sample.ts';
import { tellFault, tellFigure } from '../support/trial.ts';

const TIMES = isFull ? 4 : 1;
const SEED = 5;

const judged = (paper: Paper): readonly Verdict[] => checkAll(paper.environment()).verdicts;

const lineOf = ({ rule, sheet, row, column, part, value }: Verdict): string =>
  [rule, sheet, row, column, part, value].join(' ');

function same(one: readonly Verdict[], other: readonly Verdict[], what: string): void {
  const [lines, others] = [one.map(lineOf).sort(), other.map(lineOf).sort()];
  const gone = lines.filter((line) => !others.includes(line));
  const fresh = others.filter((line) => !lines.includes(line));
  if (gone.length + fresh.length > 0)
    throw new Error(`${what}: − ${gone.slice(0, 3)} + ${fresh.slice(0, 3)}`);
}

/** The rows of every sheet the other way round. */
function turned(paper: Paper): Paper {
  return new Paper(
    paper.tabs.map((tab) => ({ ...tab, grid: [...tab.grid.slice(0, 3), ...tab.grid.slice(3).reverse()] })),
  );
}

function inAnyOrder(group: Group): void {
  const paper = paperOf(group);
  same(judged(paper), judged(turned(paper)), 'turned round');
}

/** Sheets on whose rows no rule about others hangs. */
const APART: readonly SheetKey[] = ['support'];

function unrelated([group, rows]: readonly [Group, Group]): void {
  const paper = paperOf(group);
  const before = judged(paper);
  const more = paperOf({
    ...group,
    ...Object.fromEntries(APART.map((key) => [key, [...(group[key] ?? []), ...(rows[key] ?? [])]])),
  });
  const elsewhere = (all: readonly Verdict[]) =>
    all.filter(({ sheet }) => !APART.some((key) => key === sheet));
  same(elsewhere(before), elsewhere(judged(more)), 'a row more');
}

function tryOut<T>(what: string, some: fc.Arbitrary<T>, judge: (one: T) => void, count: number): void {
  const result = fc.check(fc.property(some, judge), { numRuns: timesOf(count) * TIMES, seed: SEED });
  if (result.failed) tellFault(`${what}: ${result.errorInstance} ${JSON.stringify(result.counterexample)}`);
  tellFigure(`random groups, ${what}: ${result.numRuns} groups, seed ${SEED}`);
}

const rows = fc.record(
  Object.fromEntries(APART.map((key) => [key, fc.array(rowOf(key), { minLength: 1, maxLength: 2 })])),
);
tryOut('in any order of rows', groups, inAnyOrder, 300);
tryOut('with an unrelated row', fc.tuple(groups, rows), unrelated, 200);
tellFigure(`random groups: ${filledIn.length} sheets filled in at random, of ${Object.keys(tables).length}`);
