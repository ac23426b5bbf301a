// 4.3: the object discusses the recommendations.
import { discussed } from '#rules/4.3-discussed';
import type { Act } from '#tables/acts';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day } from './support.ts';

const received = day('2024-09-25');
const given = (act: Partial<Act>, type: 'municipal' | 'executive' = 'municipal'): Case => ({
  objects: [{ type }],
  acts: [{ object: 'О-001', receivedObject: received, ...act }],
});

test.each<[string, Partial<Act>, string]>([
  ['not considered', {}, 'n/a'],
  ['considered, not discussed', { considered: day('2024-10-01') }, 'unknown'],
  ['to be discussed tomorrow', { considered: day('2024-10-01'), discussed: day('2024-10-06') }, 'unknown'],
  ['discussed today', { discussed: day('2024-10-05') }, 'met'],
  ['discussed the day it was received', { discussed: received }, 'met'],
  ['discussed the day before', { discussed: day('2024-09-24') }, 'unknown'],
  ['discussed, receipt not entered', { receivedObject: null, discussed: day('2024-09-24') }, 'met'],
])('4.3 discussed: %s: %s', (_, act, value) => {
  const order = value === 'unknown' && (act.discussed ?? received) < received ? ': order' : '';
  expect(outcomeLines(discussed, given(act))).toEqual([`${value} АК-001 discussed${order}`]);
});

test('of the executive body as the object its own receipt counts', () => {
  const act = { receivedObject: null, receivedExecutive: received, discussed: day('2024-09-24') };
  expect(outcomeLines(discussed, given(act, 'executive'))).toEqual(['unknown АК-001 discussed: order']);
});

test.each<[string, Partial<Act>]>([
  ['the day of the act', { date: received }],
  ['the day of sending', { sentObject: received }],
])('discussed before %s, receipt not entered', (_, act) => {
  const row = { ...act, receivedObject: null, discussed: day('2024-09-24') };
  expect(outcomeLines(discussed, given(row))).toEqual(['unknown АК-001 discussed: order']);
});
