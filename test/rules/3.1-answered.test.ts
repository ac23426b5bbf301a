// 3.1: recommendations and proposals are answered, in their term and with the reason where they are not accepted.
import { answered } from '#rules/3.1-answered';
import { type Case, day, outcomes, values } from './support.ts';

describe('3.1 answered', () => {
  test.each([
    ['accepted', { answer: 'accepted' }, 'met', null],
    ['carried out without a word', { done: day('2024-10-05') }, 'met', null],
    ['refused, with the reason', { answer: 'refused', why: 'Каражат жок' }, 'met', null],
    ['refused, nobody knows why', { answer: 'refused' }, 'unknown', 'why'],
    ['refused, a dash as the reason', { answer: 'refused', why: '-' }, 'unknown', 'why'],
    ['accepted in part, nobody knows why', { answer: 'partly' }, 'unknown', 'why'],
    ['passed over in silence', { answer: 'silence' }, 'violated', null],
    ['in silence, but carried out', { answer: 'silence', done: day('2024-10-01') }, 'met', null],
    ['due yesterday, no answer', { due: day('2024-10-04') }, 'violated', 'overdue'],
    ['due today', { due: day('2024-10-05') }, 'n/a', null],
    [
      'due yesterday, to be done tomorrow',
      { due: day('2024-10-04'), done: day('2024-10-06') },
      'violated',
      'overdue',
    ],
    ['no day named', {}, 'unknown', 'due'],
  ] as const)('%s', (_, row, value, says) => {
    const given = { recommendations: [{ text: 'Арык казылсын', ...row }] } as Case;
    expect(outcomes(answered, given)).toMatchObject([{ row: 'СН-001', value, says }]);
  });

  test('nothing recommended, no verdict', () => {
    expect(values(answered, {})).toEqual([]);
  });
});
