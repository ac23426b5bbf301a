// 8.1: an act is signed by members of its day.
import { signatories } from '#rules/8.1-signatories';
import type { Act } from '#tables/acts';
import { outcomeLines } from './outcome-lines.ts';
import { day, outcomes } from './support.ts';

const members = [
  { name: 'А.Асанов', appointed: day('2024-01-01'), left: day('2024-09-20') },
  { name: 'Б.Үсөнова', appointed: day('2024-09-20') },
];
const act: Partial<Act> = { state: 'signed', date: day('2024-09-20'), signatories: ['М-002'] };

test.each<[string, Partial<Act>, string]>([
  ['a draft', { ...act, state: 'draft' }, 'n/a АК-001 signatories'],
  ['a member of that day', act, 'met АК-001 signatories'],
  ['nobody', { ...act, signatories: [] }, 'unknown АК-001 signatories'],
  ['on no day', { ...act, date: null }, 'unknown АК-001 date: date'],
  ['a member, tomorrow', { ...act, date: day('2024-10-06') }, 'n/a АК-001 signatories'],
  ['a member, today', { ...act, date: day('2024-10-05') }, 'met АК-001 signatories'],
  ['one who left that day', { ...act, signatories: ['М-001', 'М-002'] }, 'violated АК-001 signatories'],
  [
    'one who left the day after',
    { ...act, date: day('2024-09-19'), signatories: ['М-001'] },
    'met АК-001 signatories',
  ],
  ['one who joined later', { ...act, date: day('2024-09-19') }, 'violated АК-001 signatories'],
  ['one who is not there', { ...act, signatories: ['М-099'] }, 'violated АК-001 signatories'],
])('8.1 signed by %s', (_, row, expected) => {
  expect(outcomeLines(signatories, { members, acts: [row] })).toEqual([expected]);
});

test('who was no member is named', () => {
  expect(outcomes(signatories, { members, acts: [{ ...act, signatories: ['М-001'] }] })).toMatchObject([
    { figures: { names: 'М-001 А.Асанов', date: '2024-09-20' } },
  ]);
});
