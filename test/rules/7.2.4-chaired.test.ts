// 7.2.4: the chair leads the meeting.
import { chaired } from '#rules/7.2.4-chaired';
import { annexMembers, annexWith } from '../support/annex-1.ts';
import { group, numberOf } from './group.ts';
import { type Case, day, outcomes, values } from './support.ts';

const date = day('2024-10-01');
const led = (chairedBy: string | null, given: Case = group, row: object = {}): Case => ({
  ...given,
  meetings: [{ form: 'group', date, chairedBy, ...row }],
});

describe('7.2.4 chaired', () => {
  test.each([
    ['the chair', led(numberOf(1)), 'met'],
    ['the deputy', led(numberOf(2)), 'violated'],
    ['a number that is not there', led(numberOf(99)), 'violated'],
    ['nobody stated', led(null), 'unknown'],
    ['no chair stated', led(numberOf(1), { members: annexWith({ 1: { role: null } }) }), 'unknown'],
    [
      'a chair who had left by then',
      led(numberOf(1), { members: annexWith({ 1: { left: date } }) }),
      'unknown',
    ],
    [
      'a chair who left the day after',
      led(numberOf(1), { members: annexWith({ 1: { left: day('2024-10-02') } }) }),
      'met',
    ],
    ['no date', led(numberOf(1), group, { date: null }), 'unknown'],
    ['tomorrow', led(null, group, { date: day('2024-10-06') }), 'n/a'],
    ['another, and no stated form', led(numberOf(2), group, { form: null }), 'unknown'],
    ['the chair, and no stated form', led(numberOf(1), group, { form: null }), 'met'],
  ] as const)('%s', (_, given, value) => {
    expect(values(chaired, given)).toEqual([value]);
  });

  test('both are named', () => {
    expect(outcomes(chaired, led(numberOf(2)))).toMatchObject([
      {
        row: 'Ж-001',
        column: 'chairedBy',
        figures: { leader: `М-002 ${annexMembers[1]?.name}`, chair: `М-001 ${annexMembers[0]?.name}` },
      },
    ]);
  });

  test('a working group may be led by anyone', () => {
    expect(values(chaired, led(numberOf(5), group, { form: 'workingGroup' }))).toEqual([]);
  });
});
