// 5.4.6: the chair was elected openly.
import { openVote } from '#rules/5.4.6-open-vote';
import { type Case, day, outcomes, values } from './support.ts';

const chair = { role: 'chair' } as const;
const election = (voting: 'open' | 'secret' | null, elects = 'М-001') => ({ elects, voting });

describe('5.4.6 open vote', () => {
  test.each<[string, Case, string, string | null]>([
    ['openly', { members: [chair], decisions: [election('open')] }, 'met', null],
    ['in secret', { members: [chair], decisions: [election('secret')] }, 'violated', null],
    ['nobody knows how', { members: [chair], decisions: [election(null)] }, 'unknown', 'voting'],
    ['no decision', { members: [chair] }, 'unknown', 'none'],
    [
      'a decision on somebody else',
      { members: [chair], decisions: [election('open', 'М-002')] },
      'unknown',
      'none',
    ],
    [
      'in secret, then openly',
      { members: [chair], decisions: [election('secret'), election('open')] },
      'met',
      null,
    ],
  ])('%s', (_, given, value, says) => {
    expect(outcomes(openVote, given)).toMatchObject([{ value, says, row: 'М-001', column: 'role' }]);
  });

  test('nothing is said of others, nor of a chair who has left', () => {
    expect(
      values(openVote, { members: [{ role: 'deputy' }, { ...chair, left: day('2024-10-05') }] }),
    ).toEqual([]);
  });
});
