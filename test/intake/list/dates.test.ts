// Dates in lists: a line that is a date and nothing else belongs to the paper's foot, not to a member.
import { datesIn, isDateLine } from '../../../src/intake/list/dates.ts';

test.each([
  ['17.09.2024', true],
  ['17.09.2024-ж.', true],
  ['2024-жылдын 17-сентябры', true],
  ['Баетов, 17.09.2024', false],
  ['17.09.2024 А.Асанов', false],
  ['А.Асанов', false],
  ['', false],
  [`17.09.2024${' '.repeat(50)}`, true],
  [`17.09.2024${' '.repeat(51)}`, false],
])('%s: %s', (text, expected) => {
  expect(isDateLine(text)).toBe(expected);
});

test('dates stand in the order of the text; days that do not exist are passed over', () => {
  expect(datesIn('01.10.2024, 31.02.2024, 2024-жылдын 17-сентябры')).toEqual([
    { date: '2024-10-01', at: 0 },
    { date: '2024-09-17', at: 24 },
  ]);
});
