// 5.4.6: the chair was elected openly, by more votes for than against, in a competent meeting that has taken place.
import { openVote } from '#rules/5.4.6-open-vote';
import type { Decision } from '#tables/decisions';
import type { Meeting } from '#tables/meetings';
import { type Case, day, outcomes, reading, values } from './support.ts';

const appointed = day('2024-09-17');
const chair = { role: 'chair', appointed } as const;
/** Three members, of whom two make a meeting competent. */
const members = [chair, { appointed }, { appointed }];
const meeting: Partial<Meeting> = {
  date: day('2024-09-30'),
  form: 'group',
  present: ['М-001', 'М-002'],
};
const election = (given: Partial<Decision> = {}): Partial<Decision> => ({
  meeting: 'Ж-001',
  decision: 'Шайлансын',
  elects: 'М-001',
  voting: 'open',
  for: 2,
  against: 0,
  ...given,
});
const held = (given: Partial<Meeting>, row: Partial<Decision> = {}): Case => ({
  members,
  meetings: [{ ...meeting, ...given }],
  decisions: [election(row)],
});

describe('5.4.6 open vote', () => {
  test.each<[string, Case, string, string | null]>([
    ['openly', held({}), 'met', null],
    ['in secret', held({}, { voting: 'secret' }), 'violated', null],
    ['nobody knows how', held({}, { voting: null }), 'unknown', 'voting'],
    ['no decision', { members }, 'unknown', 'none'],
    ['a decision on somebody else', held({}, { elects: 'М-002' }), 'unknown', 'none'],
    ['one more vote for than against', held({}, { for: 1, against: 0 }), 'met', null],
    ['as many votes for as against', held({}, { for: 1, against: 1 }), 'violated', 'lost'],
    ['voted down', held({}, { for: 0, against: 2, decision: 'Шайланган жок' }), 'violated', 'lost'],
    ['more votes than voters', held({}, { for: 2, against: 1 }), 'unknown', 'over'],
    ['voted for, by its text not elected', held({}, { decision: 'Шайланган жок' }), 'unknown', 'text'],
    ['voted down, nobody knows how', held({}, { for: 0, against: 2, voting: null }), 'violated', 'lost'],
    ['no votes and no text', held({}, { for: null, against: null, decision: null }), 'unknown', 'votes'],
    ['no votes for entered', held({}, { for: null }), 'unknown', 'votes'],
    ['no votes against entered', held({}, { against: null }), 'unknown', 'votes'],
    ['nothing decided', held({}, { decision: null }), 'unknown', 'votes'],
    ['half of the members or fewer', held({ present: ['М-001'] }, { for: 1 }), 'violated', 'few'],
    [
      'few, perhaps no meeting of the group',
      held({ present: ['М-001'], form: null }, { for: 1 }),
      'unknown',
      'meeting',
    ],
    ['today', held({ date: day('2024-10-05') }), 'met', null],
    ['tomorrow', held({ date: day('2024-10-06') }), 'unknown', 'meeting'],
    ['on an unknown day', held({ date: null }), 'unknown', 'meeting'],
    ['nobody knows who attended', held({ present: [] }), 'unknown', 'meeting'],
    ['in a meeting of another kind', held({ form: 'discussion' }), 'unknown', 'meeting'],
    ['in a meeting not entered', held({}, { meeting: 'Ж-009' }), 'unknown', 'meeting'],
    [
      'in secret, then openly',
      { members, meetings: [meeting], decisions: [election({ voting: 'secret' }), election()] },
      'met',
      null,
    ],
    [
      'openly, then in secret another day',
      {
        members,
        meetings: [meeting, { ...meeting, date: day('2024-10-01') }],
        decisions: [election(), election({ voting: 'secret', meeting: 'Ж-002' })],
      },
      'violated',
      null,
    ],
    [
      'in secret, then nobody knows how',
      {
        members,
        meetings: [meeting],
        decisions: [election({ voting: 'secret' }), election({ voting: null })],
      },
      'unknown',
      'voting',
    ],
  ])('%s', (_, given, value, says) => {
    expect(outcomes(openVote, given)).toMatchObject([{ value, says, row: 'М-001', column: 'role' }]);
  });

  const early = (to: number | null): Pick<Case, 'partly'> => ({
    partly: new Map([['Ж-001', [{ member: 'М-002', from: null, to }]]]),
  });
  test.each<[string, Partial<Decision>, number | null, string, string | null]>([
    ['voted before one of two left', { time: '14:59' }, 900, 'met', null],
    ['voted when one of two had left', { time: '15:00', for: 1 }, 900, 'violated', 'few'],
    ['more votes than those still there', { time: '15:00', for: 2 }, 900, 'unknown', 'over'],
    ['one of two left, the time of the vote not stated', { for: 1 }, 900, 'unknown', 'meeting'],
    ['one of two left, nobody knows when', { time: '15:00', for: 1 }, null, 'unknown', 'meeting'],
  ])('%s', (_, row, to, value, says) => {
    expect(outcomes(openVote, { ...held({}, row), ...early(to) })).toMatchObject([{ value, says }]);
  });

  test.each([
    ['2024-09-17', '2024-09-30', 'met', null],
    ['2020-09-30', '2024-09-30', 'met', null],
    ['2020-09-29', '2024-09-30', 'unknown', 'outside'],
  ] as const)('the group formed on %s, the chair elected on %s: %s', (formed, date, value, says) => {
    const given = { ...held({ date: day(date) }), settings: { formed: day(formed) } };
    expect(outcomes(openVote, given)).toMatchObject([{ value, says }]);
  });

  test.each([
    ['2024-09-30', 'met', null],
    ['2024-10-01', 'unknown', 'notYet'],
  ] as const)('elected on 30 September, in the group since %s: %s', (since, value, says) => {
    const others = [{ appointed }, { appointed }];
    const given = held({ present: ['М-002', 'М-003'] });
    const late = { ...given, members: [{ role: 'chair' as const, appointed: day(since) }, ...others] };
    expect(outcomes(openVote, late)).toMatchObject([{ value, says }]);
  });

  test('nothing is stated about others, nor of a chair who has left', () => {
    expect(
      values(openVote, { members: [{ role: 'deputy' }, { ...chair, left: day('2024-10-05') }] }),
    ).toEqual([]);
  });

  test('where the gathering elects, the group’s own vote is not asked for', () => {
    expect(values(openVote, { members, readings: { chairElection: 'gathering' } })).toEqual(['n/a']);
  });

  test.each([
    [null, 'warning'],
    ['group', 'error'],
  ] as const)('voted down, the reading chosen: %s: %s', (chosen, severity) => {
    const given = { ...held({}, { for: 0, against: 2 }), ...reading('chairElection', chosen) };
    expect(outcomes(openVote, given)).toMatchObject([{ value: 'violated', severity }]);
  });
});
