// 5.4.3: deputies approved within 15 working days of the start.
import { deputiesApproved } from '#rules/5.4.3-deputies';
import { day, outcomes } from './support.ts';

const settings = { procedureStarted: day('2024-08-26') };
const steps = (done: string | null) => [
  { number: 'К-003', term: '5.4.3', done: done === null ? null : day(done) },
];

describe('5.4.3 deputies', () => {
  test.each([
    ['2024-10-05', '2024-09-17', 'met', null],
    ['2024-10-05', '2024-09-18', 'violated', 'late'],
    ['2024-09-17', null, 'n/a', null],
    ['2024-09-18', null, 'violated', 'overdue'],
  ])('on %s, approved %s: %s', (today, done, value, says) => {
    expect(outcomes(deputiesApproved, { today, settings, steps: steps(done) })).toMatchObject([
      { value, says, row: 'К-003', column: 'done', required: '<= 2024-09-17' },
    ]);
  });

  test('not known while the day of the start is not', () => {
    expect(outcomes(deputiesApproved, { steps: steps('2024-09-10') })).toMatchObject([
      { value: 'unknown', column: 'anchor' },
    ]);
  });
});
