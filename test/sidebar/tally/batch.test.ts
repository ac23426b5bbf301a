// Counting up and down, and what of a batch is sent.
import fc from 'fast-check';
import {
  addOne,
  countsOf,
  emptyBatch,
  hasCounts,
  putCount,
  readyToSend,
} from '../../../src/sidebar/tally/batch.ts';
import { batch, water } from './states.ts';

const [taps, wishes] = ['СУ-001', 'СУ-002'];

test('one more counts in all and in the groups chosen', () => {
  const counted = addOne(batch(), taps, 'Ооба', 1, ['women', 'youth']);
  expect(countsOf(counted, taps, 'Ооба')).toEqual({ all: 1, women: 1, youth: 1 });
  expect(countsOf(counted, taps, 'Жок')).toEqual({});
});

test('one less never goes below zero, and begins no group', () => {
  const counted = addOne(addOne(batch(), taps, 'Ооба', 1, []), taps, 'Ооба', -1, ['men']);
  expect(countsOf(counted, taps, 'Ооба')).toEqual({ all: 0 });
  expect(countsOf(addOne(counted, taps, 'Ооба', -1, []), taps, 'Ооба')).toEqual({ all: 0 });
});

test('as many up as down leave zero, whatever the order of answers', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Ооба', 'Жок')), (answers) => {
      const up = answers.reduce((counted, answer) => addOne(counted, taps, answer, 1, ['men']), batch());
      const sum = up.counts.reduce((people, { counts }) => people + (counts.all ?? 0), 0);
      expect(sum).toBe(answers.length);
      const down = answers.reduce((counted, answer) => addOne(counted, taps, answer, -1, ['men']), up);
      expect(hasCounts(down)).toBe(false);
    }),
  );
});

test.each([
  [-1, 0],
  [0, 0],
  [99_999, 99_999],
  [100_000, 99_999],
])('%d typed is %d', (typed, put) => {
  expect(countsOf(putCount(batch(), taps, 'Ооба', 'all', typed), taps, 'Ооба')).toEqual({ all: put });
});

test('what was counted before is not changed in place', () => {
  const before = addOne(batch(), taps, 'Ооба', 1, []);
  const kept = JSON.stringify(before);
  addOne(before, taps, 'Ооба', 1, ['women']);
  expect(JSON.stringify(before)).toBe(kept);
});

describe('what is sent', () => {
  test('an answer that nobody gave is zero, with the groups that were counted elsewhere', () => {
    const counted = addOne(batch(), taps, 'Ооба', 1, ['women']);
    expect(readyToSend(counted, water).counts).toEqual([
      { question: taps, answer: 'Ооба', counts: { all: 1, women: 1 } },
      { question: taps, answer: 'Жок', counts: { all: 0, women: 0 } },
      { question: taps, answer: 'Билбейм', counts: { all: 0, women: 0 } },
    ]);
  });

  test('a question that nobody counted is left out, even where it was pressed and taken back', () => {
    const pressed = addOne(addOne(batch(), wishes, 'Жол', 1, []), wishes, 'Жол', -1, []);
    expect(readyToSend(pressed, water).counts).toEqual([]);
  });

  test('an answer that the survey no longer has is sent as it was counted', () => {
    const counted = addOne(batch(), taps, 'Анда-санда', 1, []);
    expect(readyToSend(counted, water).counts.at(-1)).toEqual({
      question: taps,
      answer: 'Анда-санда',
      counts: { all: 1 },
    });
  });
});

test('the next batch is of the same survey, people and place, of this day, with an id of its own', () => {
  const before = addOne(batch({ forms: 9, date: '2024-10-04', entry: 'second' }), taps, 'Ооба', 1, []);
  expect(emptyBatch('b2', '2024-10-05', before)).toEqual(batch({ id: 'b2', entry: 'second' }));
});
