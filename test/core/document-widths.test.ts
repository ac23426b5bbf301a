// The widths of a document's tables: a first column and the others make the whole.
import { afterFirst } from '#core/document';

test.each([2, 4, 5, 6])('a first column and the others, %i in all, are as wide as the page', (columns) => {
  const widths = afterFirst(0.1, columns);
  expect(widths).toHaveLength(columns);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
  expect(new Set(widths.slice(1)).size).toBe(1);
});
