// How high wrapped texts are, in points: a line of 10 points takes 12.
import { wrappedHeight } from '../../local/engine/xlsx/row-height.ts';

const wrap = { wrapping: 'wrap' } as const;

test.each([
  ['one line', 'Терек', 96, wrap, 0],
  ['not wrapped', 'а'.repeat(200), 96, {}, 0],
  ['paragraphs', '1\n2\n3', 96, wrap, 40],
  ['an empty paragraph', 'а\n\nб', 96, wrap, 40],
  ['two words, room for one', 'муниципалдык кызматкер', 110, wrap, 28],
  ['two words, room for both', 'муниципалдык кызматкер', 220, wrap, 0],
  ['a word longer than the cell', 'а'.repeat(30), 96, wrap, 40],
  ['larger letters', '1\n2', 96, { ...wrap, fontSize: 20 }, 52],
  ['a cell of no width', 'ааа', 0, wrap, 28],
  ['nothing', '', 96, wrap, 0],
])('%s', (_, text, width, style, height) => {
  expect(wrappedHeight(text, width, style)).toBe(height);
});

test('bold letters need more room', () => {
  const text = 'Байкоочунун аты-жөнү';
  const width = 155;
  expect(wrappedHeight(text, width, wrap)).toBe(0);
  expect(wrappedHeight(text, width, { ...wrap, bold: true })).toBe(28);
});
