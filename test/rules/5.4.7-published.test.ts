// 5.4.7: the decision made public; the clause names no day.
import { decisionPublished } from '#rules/5.4.7-published';
import { type Case, day, outcomes } from './support.ts';

const settings = { formed: day('2024-09-17') };
const notice = (date: string | null, given: object = {}) => ({
  publications: [
    {
      number: 'ЖР-001',
      what: 'decision' as const,
      where: 'board' as const,
      date: date === null ? null : day(date),
      ...given,
    },
  ],
});

describe('5.4.7 published', () => {
  test.each<[string, Case, string, string | null, string | null]>([
    ['on the day of formation', notice('2024-09-17'), 'met', null, 'ЖР-001'],
    ['today', notice('2024-10-05'), 'met', null, 'ЖР-001'],
    ['before it was decided', notice('2024-09-16'), 'unknown', 'early', 'ЖР-001'],
    ['planned for tomorrow', notice('2024-10-06'), 'unknown', 'none', null],
    ['on a day not stated', notice(null), 'unknown', 'date', 'ЖР-001'],
    ['the list of members', notice('2024-09-20', { what: 'members' }), 'unknown', 'copy', 'ЖР-001'],
    [
      'the list of members without it',
      notice('2024-09-20', { what: 'members', hasDecision: false }),
      'unknown',
      'copy',
      'ЖР-001',
    ],
    [
      'the list of members with it',
      notice('2024-09-20', { what: 'members', hasDecision: true }),
      'met',
      null,
      'ЖР-001',
    ],
    [
      'said to be it and not to have it',
      notice('2024-09-20', { hasDecision: false }),
      'unknown',
      'copy',
      'ЖР-001',
    ],
    ['on the site', notice('2024-09-20', { where: 'site' }), 'met', null, 'ЖР-001'],
    ['on both', notice('2024-09-20', { where: 'both' }), 'met', null, 'ЖР-001'],
    ['elsewhere', notice('2024-09-20', { where: 'other' }), 'unknown', 'where', 'ЖР-001'],
    ['nobody knows where', notice('2024-09-20', { where: null }), 'unknown', 'claimed', 'ЖР-001'],
    [
      'within another notice',
      notice('2024-09-20', { what: 'firstMeeting', hasDecision: true }),
      'met',
      null,
      'ЖР-001',
    ],
    [
      'another notice without it',
      notice('2024-09-20', { what: 'firstMeeting', hasDecision: false }),
      'unknown',
      'none',
      null,
    ],
    ['nowhere', {}, 'unknown', 'none', null],
    ['nowhere, before the group is formed', { today: '2024-09-16' }, 'n/a', null, null],
  ])('%s: %s', (_, given, value, says, row) => {
    expect(outcomes(decisionPublished, { settings, ...given })).toMatchObject([{ value, says, row }]);
  });

  test('while the day of formation is not known, any day will do and none is not known', () => {
    expect(outcomes(decisionPublished, notice('2024-09-16'))).toMatchObject([{ value: 'met' }]);
    expect(outcomes(decisionPublished, {})).toMatchObject([{ value: 'unknown' }]);
  });
});
