// A number within ranges, however they lie.
import fc from 'fast-check';
import { type Span, within } from '#core/spans';

test.each<[string, Span[], number, boolean]>([
  ['no ranges', [], 3, false],
  ['its first number', [[3, 5]], 3, true],
  ['its last number', [[3, 5]], 5, true],
  ['before it', [[3, 5]], 2, false],
  ['after it', [[3, 5]], 6, false],
  [
    'between two',
    [
      [1, 2],
      [8, 9],
    ],
    5,
    false,
  ],
  [
    'in one that holds another',
    [
      [1, 9],
      [3, 4],
    ],
    7,
    true,
  ],
  ['a range turned round holds nothing', [[5, 3]], 4, false],
])('%s', (_, spans, value, expected) => {
  expect(within(spans)(value)).toBe(expected);
});

test('as each range says for itself', () => {
  const number = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), number, (spans, value) => {
      expect(within(spans)(value)).toBe(spans.some(([from, to]) => from <= value && value <= to));
    }),
  );
});
