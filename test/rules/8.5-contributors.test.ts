// 8.5: members take part in preparing the report.
import { contributors } from '#rules/8.5-contributors';
import { annexWith } from '../support/annex-1.ts';
import { group, numberOf } from './group.ts';
import { type Case, day, outcomes, values } from './support.ts';

const approved = day('2024-10-01');
const [chair, member] = [numberOf(1), numberOf(3)];
const by = (named: readonly string[], given: Case = group, row: object = { approved }): Case => ({
  ...given,
  reports: [{ contributors: named, ...row }],
});
const left = (date: string): Case => ({ members: annexWith({ 3: { left: day(date) } }) });

describe('8.5 contributors', () => {
  test.each([
    ['not made yet', by([], group, {}), 'n/a'],
    ['nobody stated', by([]), 'unknown'],
    ['made, nobody stated', by([], group, { document: 'https://docs' }), 'unknown'],
    ['chair and member', by([chair, member]), 'met'],
    ['a member', by([member]), 'met'],
    ['the chair alone', by([chair]), 'violated'],
    [
      'a member whose role is not stated',
      by([member], { members: annexWith({ 3: { role: null } }) }),
      'unknown',
    ],
    ['a stranger', by([chair, member, numberOf(99)]), 'violated'],
    ['who left that day', by([chair, member], left('2024-10-01')), 'unknown'],
    [
      'who left before the period of the report',
      by([chair, member], left('2023-12-31'), { approved, year: 2024, period: 'year' }),
      'violated',
    ],
    [
      'who left in the period of the report',
      by([chair, member], left('2024-06-15'), { approved, year: 2024, period: 'firstHalf' }),
      'unknown',
    ],
    [
      'the chair of that day alone, whose role is typed otherwise',
      by([member], { ...group, offices: [{ member, office: 'chair', from: day('2024-09-17') }] }),
      'violated',
    ],
    [
      'one who became chair later, alone',
      by([chair], { ...group, offices: [{ member, office: 'chair', from: day('2024-09-17') }] }),
      'met',
    ],
    ['who left the day after', by([chair, member], left('2024-10-02')), 'met'],
  ] as const)('%s', (_, given, value) => {
    expect(values(contributors, given)).toEqual([value]);
  });

  test('outsiders are named', () => {
    expect(outcomes(contributors, by([chair, numberOf(99)]))).toMatchObject([
      { row: 'ОТ-001', column: 'contributors', says: 'strangers', figures: { names: 'М-099' } },
    ]);
  });
});
