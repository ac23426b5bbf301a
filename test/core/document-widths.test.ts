// The widths of a document's tables: which columns need one of their own, and which share what is left.
import { afterFirst, commonestWidth, evenWidths } from '#core/document';

test.each([
  [[], undefined],
  [[1], 1],
  [evenWidths(3), 1 / 3],
  [[0.1, 0.3, 0.3, 0.3], 0.3],
  [[0.12, 0.23, 0.65], 0.65],
  [[0.3, 0.2, 0.3, 0.2], 0.3],
] as const)('of %p the rest is %p', (widths, rest) => {
  expect(commonestWidth(widths)).toBe(rest);
});

test.each([2, 4, 5, 6])('a first column and the others, %i in all, are as wide as the page', (columns) => {
  const widths = afterFirst(0.1, columns);
  expect(widths).toHaveLength(columns);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
  expect(new Set(widths.slice(1)).size).toBe(1);
});
