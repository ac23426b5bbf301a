// How counts stand to forms and groups to all, at every boundary.

import { balanceOf, formsLeft, groupBalance, isBalanced } from '../../../src/sidebar/tally/balance.ts';
import { addOne, putCount } from '../../../src/sidebar/tally/batch.ts';
import { batch, taps, water, wishes } from './states.ts';

/** A batch of ten forms with so many «Ооба» and «Жок» of taps, and so many wishes for roads. */
const counted = (yes: number, no: number, wished = 0, forms = 10) =>
  [
    [taps.row, 'Ооба', yes] as const,
    [taps.row, 'Жок', no] as const,
    [wishes.row, 'Жол', wished] as const,
  ].reduce((sum, [question, answer, all]) => putCount(sum, question, answer, 'all', all), batch({ forms }));

test.each([
  [0, 0, 0, 'open', 0],
  [0, 0, 10, 'missing', 10],
  [6, 3, 10, 'missing', 1],
  [6, 4, 10, 'full', 0],
  [6, 5, 10, 'excess', 1],
  [1, 0, 0, 'excess', 1],
])('%d + %d of %d forms is %s by %d', (yes, no, forms, kind, by) => {
  expect(balanceOf(counted(yes, no, 0, forms), taps)).toMatchObject({ kind, by, counted: yes + no });
});

test.each([
  [0, 'open', []],
  [10, 'open', []],
  [11, 'tooMany', ['Жол']],
])('%d answers of several on ten forms are %s', (wished, kind, answers) => {
  expect(balanceOf(counted(0, 0, wished), wishes)).toMatchObject({ kind, answers });
});

test('forms are left as long as a one-answer question lacks them', () => {
  expect(formsLeft(counted(6, 1), water)).toBe(3);
  expect(formsLeft(counted(6, 4), water)).toBe(0);
  expect(formsLeft(counted(6, 5), water)).toBe(0);
});

test.each([
  [{ all: 5 }, null, []],
  [{ all: 5, women: 3, men: 2 }, null, []],
  [{ all: 5, women: 3, men: 1, notStated: 1 }, null, []],
  [{ all: 5, women: 3, men: 1 }, 4, []],
  [{ all: 5, women: 6 }, 6, []],
  [{ women: 0 }, null, []],
  [{ all: 5, youth: 5, elderly: 5 }, null, []],
  [{ all: 5, youth: 6 }, null, ['youth']],
])('%j: sexes %j, over all %j', (counts, sexes, overAll) => {
  expect(groupBalance(counts)).toEqual({ sexes, overAll });
});

test('everything agrees only where every question and every answer does', () => {
  expect(isBalanced(counted(6, 4, 10), water)).toBe(true);
  expect(isBalanced(counted(6, 3, 10), water)).toBe(false);
  expect(isBalanced(counted(6, 4, 11), water)).toBe(false);
  expect(isBalanced(addOne(counted(5, 4), taps.row, 'Ооба', 1, ['men']), water)).toBe(false);
});
