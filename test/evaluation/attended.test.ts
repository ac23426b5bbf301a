// Those present at a meeting are known once its members are: what names nobody leaves the attendance unknown.
import { attendedIn } from '../../src/evaluation/attended.ts';
import { decode } from '../../src/tables/decode.ts';
import type { Member } from '../../src/tables/members.ts';
import { gridOf, keysOf, lexicon } from '../tables/support.ts';

const membersNamed = (...names: readonly string[]) =>
  decode(
    'members',
    gridOf(
      keysOf('members'),
      names.map((name, at) => ({ number: `М-00${at + 1}`, name })),
    ),
    lexicon,
  ).records as readonly Member[];

const read = (present: string) =>
  attendedIn(
    decode(
      'meetings',
      gridOf(keysOf('meetings'), [{ number: 'Ж-001', date: '01.10.2024', present }]),
      lexicon,
    ),
    membersNamed('Асанов Бакыт', 'А.Осмонова'),
  );

test('names are the members of that day', () => {
  const { meetings, problems } = read('Асанов Бакыт; М-002 (15:00дө кетти)');
  expect(meetings[0]?.present).toEqual(['М-001', 'М-002']);
  expect(problems).toEqual([]);
});

test('who left early is kept with the time', () => {
  expect(read('М-002 (15:00дө кетти)').partly.get('Ж-001')).toEqual([
    { member: 'М-002', from: null, to: 900 },
  ]);
});

test('one that is nobody leaves the whole cell unread, and is named', () => {
  const { meetings, problems } = read('М-001, Э.Бекова');
  expect(meetings[0]?.present).toEqual([]);
  expect(problems).toMatchObject([{ row: 'Ж-001', column: 'present', kind: 'attendee', text: 'Э.Бекова' }]);
});
