// 7.2.3: votes and those who attended.
import { votes } from '#rules/7.2.3-votes';
import { first, group, numberOf } from './group.ts';
import { type Case, day, outcomes, values } from './support.ts';

const at = (row: object, present: readonly string[] = first(8)): Case => ({
  ...group,
  meetings: [{ form: 'group', date: day('2024-10-01'), present }],
  decisions: [{ meeting: 'Ж-001', decision: 'Бекитүү', ...row }],
});

describe('7.2.3 votes', () => {
  test.each([
    ['all eight', { for: 8, against: 0, abstained: 0 }, 'met'],
    ['nine of eight', { for: 8, against: 1, abstained: 0 }, 'violated'],
    ['fewer than attended', { for: 5, against: 1, abstained: 1 }, 'met'],
    ['seven where one was recused', { for: 7, against: 0, abstained: 0, recused: [numberOf(2)] }, 'met'],
    ['eight where one was recused', { for: 8, against: 0, abstained: 0, recused: [numberOf(2)] }, 'violated'],
    ['recused, but not there', { for: 8, against: 0, abstained: 0, recused: [numberOf(12)] }, 'met'],
    ['a blank', { for: 8, against: 0 }, 'unknown'],
    ['too many, whatever the blank is', { for: 9 }, 'violated'],
    ['no numbers', {}, 'unknown'],
  ] as const)('%s: %s', (_, row, value) => {
    expect(values(votes, at(row))).toEqual([value]);
  });

  const partly = new Map([['Ж-001', [{ member: numberOf(1), from: null, to: 900 }]]]);
  test.each([
    ['eight when one had left', { for: 8, time: '15:00' }, 'violated', null],
    ['seven when one had left', { for: 7, time: '15:00' }, 'met', null],
    ['eight before that', { for: 8, time: '14:59' }, 'met', null],
    ['eight, the time not stated', { for: 8 }, 'unknown', 'time'],
    ['seven, the time not stated', { for: 7 }, 'met', null],
  ] as const)('one of eight left at 15:00, votes: %s', (_, row, value, says) => {
    const given = { ...at({ against: 0, abstained: 0, ...row }), partly };
    expect(outcomes(votes, given)).toMatchObject([{ value, says }]);
  });

  test('the outcome', () => {
    const given = at({ for: 6, against: 2, abstained: 1, recused: [numberOf(1), numberOf(12)] });
    expect(outcomes(votes, given)).toMatchObject([
      {
        row: 'Ч-001',
        column: 'for',
        actual: '9',
        required: '<= 7',
        figures: { votes: 9, voters: 7, present: 8, recused: 1 },
      },
    ]);
    expect(outcomes(votes, at({ for: 5, against: 1 }))).toMatchObject([{ column: 'abstained' }]);
  });

  test('where it is not stated who attended, votes are not compared', () => {
    const full = { for: 5, against: 0, abstained: 0 };
    expect(outcomes(votes, at(full, []))).toMatchObject([
      { value: 'unknown', column: 'meeting', says: 'present' },
    ]);
    expect(values(votes, { ...at(full), members: [] })).toEqual(['unknown']);
  });

  test('votes of a meeting still to come are not known, whatever they are', () => {
    const given = at({ for: 8, against: 0, abstained: 0 });
    expect(outcomes(votes, { ...given, today: '2024-09-30' })).toMatchObject([
      { value: 'unknown', says: 'future', column: 'meeting', figures: { date: '2024-10-01' } },
    ]);
  });

  test('a question that was not put to the vote', () => {
    expect(values(votes, at({ decision: null }))).toEqual(['n/a']);
  });
});
