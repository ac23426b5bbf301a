// 7.2.3: only members attend by name.
import { attendance } from '#rules/7.2.3-attendance';
import { annexWith } from '../support/annex-1.ts';
import { first, group, numberOf } from './group.ts';
import { type Case, day, outcomes, values } from './support.ts';

const date = day('2024-10-01');
const meeting = (present: readonly string[], given: Case = group): Case => ({
  ...given,
  meetings: [{ form: 'group', date, present }],
});

describe('7.2.3 attendance', () => {
  test.each([
    ['appointed that day', { appointed: date }, 'met'],
    ['appointed the day after', { appointed: day('2024-10-02') }, 'violated'],
    ['appointed at some time', { appointed: null }, 'unknown'],
    ['left that day', { left: date }, 'violated'],
    ['left the day after', { left: day('2024-10-02') }, 'met'],
    ['left, no day of appointment', { appointed: null, left: date }, 'violated'],
  ] as const)('a member %s: %s', (_, change, value) => {
    expect(values(attendance, meeting(first(8), { members: annexWith({ 3: change }) }))).toEqual([value]);
  });

  test('a number that no member has is named, members by their names', () => {
    const members = annexWith({ 3: { left: date } });
    expect(outcomes(attendance, meeting([...first(8), numberOf(99)], { members }))).toMatchObject([
      { row: 'Ж-001', column: 'present', figures: { names: `М-003 ${members[2]?.name}, М-099` } },
    ]);
  });

  test('every kind of meeting is looked at, none before it is held', () => {
    const row = { form: 'discussion', present: [numberOf(99)] } as const;
    expect(values(attendance, { ...group, meetings: [{ ...row, date }] })).toEqual(['violated']);
    expect(values(attendance, { ...group, meetings: [{ ...row, date: day('2024-10-06') }] })).toEqual([
      'n/a',
    ]);
  });

  test.each(['discussion', 'workingGroup', 'other'] as const)(
    'who has left may come to a meeting of the form %s',
    (form) => {
      const members = annexWith({ 3: { left: day('2024-09-20') } });
      const given = { ...group, members, meetings: [{ form, date, present: first(3) }] };
      expect(values(attendance, given)).toEqual(['n/a']);
    },
  );

  test('no date or no names: the quorum says so', () => {
    expect(values(attendance, { ...group, meetings: [{ present: first(8) }, { date }] })).toEqual([]);
  });
});
