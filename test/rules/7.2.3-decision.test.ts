// 7.2.3: a decision without a quorum.
import { decision } from '#rules/7.2.3-decision';
import type { Presence } from '#tables/attendees';
import { first, group } from './group.ts';
import { type Case, day, outcomes, values } from './support.ts';

const decided = { meeting: 'Ж-001', decision: 'Актыны бекитүү', for: 8, against: 0 };
const half = { decisions: 'halfPresent' };
const all = { decisions: 'halfAll' };
const at = (meeting: NonNullable<Case['meetings']>[number], row: object = decided): Case => ({
  ...group,
  meetings: [{ form: 'group', date: day('2024-10-01'), ...meeting }],
  decisions: [row],
});

describe('7.2.3 decision', () => {
  test.each([
    ['seven of fifteen', { present: first(7) }, 'violated'],
    ['eight of fifteen', { present: first(8) }, 'met'],
    ['nobody named', { present: [] }, 'unknown'],
    ['no date', { date: null, present: first(8) }, 'unknown'],
    ['tomorrow', { date: day('2024-10-06') }, 'unknown'],
    ['a working group', { form: 'workingGroup', present: first(2) }, 'n/a'],
    ['of no stated form, few', { form: null, present: first(7) }, 'unknown'],
    ['of no stated form, many', { form: null, present: first(8) }, 'met'],
  ] as const)('%s: %s', (_, meeting, value) => {
    expect(values(decision, at(meeting))).toEqual([value]);
  });

  test('the outcome', () => {
    expect(outcomes(decision, at({ present: first(7) }))).toMatchObject([
      {
        row: 'Ч-001',
        column: 'meeting',
        actual: '7 of 15',
        required: '>= 8',
        figures: { count: 7, needed: 8 },
      },
    ]);
  });

  test.each([
    ['no meeting named', { decision: 'Бекитүү' }, 'unknown'],
    ['a meeting that is not there', { meeting: 'Ж-009', decision: 'Бекитүү' }, 'unknown'],
    ['nothing decided', { meeting: 'Ж-001', question: 'Отчет' }, 'n/a'],
  ] as const)('%s: %s', (_, row, value) => {
    expect(values(decision, at({ present: first(7) }, row))).toEqual([value]);
  });

  test.each<[string, object, object, string, string | null, string | null]>([
    ['more for', { for: 5, against: 3 }, {}, 'met', null, null],
    ['as many', { for: 4, against: 4 }, {}, 'unknown', 'tie', 'info'],
    ['fewer', { for: 0, against: 8 }, {}, 'violated', 'lost', 'warning'],
    ['more votes than voters', { for: 8, against: 1 }, {}, 'unknown', 'over', null],
    ['one of them recused', { for: 8, recused: ['М-001'] }, {}, 'unknown', 'over', null],
    ...[
      'Мектепте жарык жок экени жөнүндө кат жөнөтүлсүн',
      'Не позднее 5 мая направить письмо',
      'Тартипти сактабагандар эскертилсин',
    ].map((decision): [string, object, object, string, string | null, string | null] => [
      `fewer, ${decision}`,
      { for: 2, against: 6, decision },
      {},
      'violated',
      'lost',
      'warning',
    ]),
    ...[
      'Кабыл алынбады',
      'Колдоого алынбады',
      'Кабыл алынган эмес',
      'Не принято',
      'Отклонено',
      'Rejected',
    ].flatMap((decision): [string, object, object, string, string | null, string | null][] => [
      [`fewer, ${decision}`, { for: 2, against: 6, decision }, {}, 'met', null, null],
      [`more, ${decision}`, { for: 6, against: 2, decision }, {}, 'unknown', 'text', null],
    ]),
    ['more, to reject', { for: 6, against: 2, decision: 'Отклонить жалобу' }, {}, 'met', null, null],
    ['fewer, to reject', { for: 2, against: 6, decision: 'Отклонить жалобу' }, {}, 'unknown', 'text', null],
    ['fewer, and not accepted', { for: 1, against: 7, decision: 'Шайланган жок' }, {}, 'met', null, null],
    ['for not stated', { for: null }, {}, 'unknown', 'votes', null],
    ['against not stated', { against: null }, {}, 'unknown', 'votes', null],
    ['against not stated, half of those present', { for: 5, against: null }, half, 'met', null, null],
    ['half of those present exactly', { for: 4, against: 1 }, half, 'violated', 'lost', 'warning'],
    ['over half of those present', { for: 5, against: 1 }, half, 'met', null, null],
    ['half of all', { for: 7, against: 1 }, all, 'violated', 'lost', 'warning'],
    ['over half of all', { for: 8, against: 0 }, all, 'met', null, null],
  ])('%s: %s', (_, row, readings, value, says, severity) => {
    const given = { ...at({ present: first(8) }, { ...decided, ...row }), readings };
    expect(outcomes(decision, given)).toMatchObject([{ value, says, severity }]);
  });

  test('outside the mandate it is not known', () => {
    const given = { ...at({ present: first(8) }), settings: { formed: day('2024-10-02') } };
    expect(outcomes(decision, given)).toMatchObject([{ value: 'unknown', says: 'outside' }]);
  });

  test('members whose day of appointment is not stated leave the quorum open', () => {
    const members = group.members?.map((one) => ({ ...one, appointed: null })) ?? [];
    expect(values(decision, { ...at({ present: first(8) }), members })).toEqual(['unknown']);
  });
});

describe('7.2.3 members who came late or left early', () => {
  const leftAt3 = { member: 'М-008', from: null, to: 15 * 60 };
  const eight = (time: string | null, times: Presence = leftAt3): Case => ({
    ...at({ present: first(8) }, { ...decided, time, for: 7 }),
    partly: new Map([['Ж-001', [times]]]),
  });

  test.each([
    ['before he left', '14:59', 'met'],
    ['when he had left', '15:00', 'violated'],
    ['at no stated time', null, 'unknown'],
  ])('a decision %s has its own quorum: %s', (_, time, value) => {
    expect(values(decision, eight(time))).toEqual([value]);
  });

  test('where it is not known when he left, it is asked about', () => {
    const times = { member: 'М-008', from: null, to: null };
    expect(outcomes(decision, eight('14:00', times))).toMatchObject([{ value: 'unknown', says: 'time' }]);
  });

  test('where enough stayed, the time is not asked for', () => {
    const given = { ...eight(null), ...at({ present: first(9) }, { ...decided, for: 7 }) };
    expect(values(decision, given)).toEqual(['met']);
  });
});
