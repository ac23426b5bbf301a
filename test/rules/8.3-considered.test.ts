// 8.3: the object considers the act.
import { considered } from '#rules/8.3-considered';
import { type Case, day, outcomes } from './support.ts';

const receivedObject = day('2024-09-25');
const act = (row: object): Case => ({
  acts: [{ object: 'О-001', ...row }],
  objects: [{ type: 'municipal' }],
});
const outcome = 'Кабыл алынды';

describe('8.3 considered', () => {
  test.each([
    ['a draft', { state: 'draft' }, 'n/a', 'considered'],
    ['signed', { state: 'signed' }, 'n/a', 'considered'],
    ['said to be sent', { state: 'sent' }, 'unknown', 'considered'],
    ['sent today', { state: 'signed', sentObject: day('2024-10-05') }, 'unknown', 'considered'],
    ['to be sent tomorrow', { state: 'signed', sentObject: day('2024-10-06') }, 'n/a', 'considered'],
    ['received', { state: 'received', receivedObject }, 'unknown', 'considered'],
    [
      'considered, outcome stated',
      { receivedObject, considered: day('2024-10-05'), outcome },
      'met',
      'considered',
    ],
    [
      'considered the day it was received',
      { receivedObject, considered: receivedObject, outcome },
      'met',
      'considered',
    ],
    [
      'considered the day before',
      { receivedObject, considered: day('2024-09-24'), outcome },
      'unknown',
      'considered',
    ],
    [
      'considered, «жок» as outcome',
      { receivedObject, considered: day('2024-10-01'), outcome: 'жок' },
      'unknown',
      'outcome',
    ],
    ['considered, no outcome', { receivedObject, considered: day('2024-10-01') }, 'unknown', 'outcome'],
    [
      'considered, received before it was sent',
      { sentObject: day('2024-09-26'), receivedObject, considered: day('2024-10-01'), outcome },
      'unknown',
      'considered',
    ],
    [
      'considered before the day of the act',
      { date: day('2024-10-02'), considered: day('2024-10-01'), outcome },
      'unknown',
      'considered',
    ],
    [
      'considered before it was sent, receipt not stated',
      { sentObject: day('2024-10-02'), considered: day('2024-10-01'), outcome },
      'unknown',
      'considered',
    ],
    ['considered, receipt not stated', { considered: day('2024-10-01'), outcome }, 'met', 'considered'],
    ['to be considered tomorrow', { receivedObject, considered: day('2024-10-06') }, 'unknown', 'considered'],
    [
      'said to be considered, no day',
      { state: 'considered', receivedObject, outcome },
      'unknown',
      'considered',
    ],
    ['closed, no day', { state: 'closed', receivedObject }, 'violated', 'considered'],
  ] as const)('%s', (_, row, value, column) => {
    expect(outcomes(considered, act(row))).toMatchObject([{ value, row: 'АК-001', column }]);
  });
});
