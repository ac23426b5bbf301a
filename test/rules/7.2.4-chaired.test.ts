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

const presiding = (given: Case): Case => ({ ...given, readings: { leads: 'presides' } });

describe('7.2.4 chaired', () => {
  test.each([
    ['the chair', led(numberOf(1)), 'met'],
    ['the deputy', led(numberOf(2)), 'met'],
    ['the deputy, read as presiding', presiding(led(numberOf(2))), 'violated'],
    ['the chair, read as presiding', presiding(led(numberOf(1))), 'met'],
    ['another member', led(numberOf(5)), 'unknown'],
    ['another member, read as presiding', presiding(led(numberOf(5))), 'violated'],
    ['a number that is not there', led(numberOf(99)), 'unknown'],
    [
      'who was chair on that day',
      led(numberOf(7), { ...group, offices: [{ member: 'М-007', office: 'chair', to: date }] }),
      'met',
    ],
    [
      'who had been chair until the day before',
      led(numberOf(7), {
        ...group,
        offices: [{ member: 'М-007', office: 'chair', to: day('2024-09-30') }],
      }),
      'unknown',
    ],
    [
      'the chair of the sheet while another was it',
      led(numberOf(1), { ...group, offices: [{ member: 'М-007', office: 'chair' }] }),
      'unknown',
    ],
    [
      'the chair, where a row does not say which office somebody held that day',
      led(numberOf(1), { ...group, offices: [{ member: 'М-007' }] }),
      'unknown',
    ],
    [
      'the chair, where such a row ended before',
      led(numberOf(1), { ...group, offices: [{ member: 'М-007', to: day('2024-09-30') }] }),
      'met',
    ],
    [
      'one of two chairs',
      led(numberOf(7), {
        ...group,
        offices: [
          { member: 'М-007', office: 'chair' },
          { member: 'М-009', office: 'chair' },
        ],
      }),
      'unknown',
    ],
    [
      'a member made deputy for that day',
      led(numberOf(9), { ...group, offices: [{ member: 'М-009', office: 'deputy', from: date, to: date }] }),
      'met',
    ],
    ['the chair, of a meeting today', { ...led(numberOf(1)), today: date }, 'met'],
    ['the chair, of a meeting tomorrow', { ...led(numberOf(1)), today: '2024-09-30' }, 'n/a'],
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
    ['the chair, among those present', led(numberOf(1), group, { present: ['М-001', 'М-002'] }), 'met'],
    ['the chair, not among those present', led(numberOf(1), group, { present: ['М-002'] }), 'unknown'],
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

  test('who led and was not there: both cells are named', () => {
    expect(outcomes(chaired, led(numberOf(1), group, { present: ['М-002'] }))).toMatchObject([
      { says: 'absent', figures: { led: 'meetings.chairedBy', there: 'meetings.present' } },
    ]);
  });

  test('a working group may be led by anyone', () => {
    expect(values(chaired, led(numberOf(5), group, { form: 'workingGroup' }))).toEqual([]);
  });
});
