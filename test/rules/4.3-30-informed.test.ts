// 4.3: the executive body informs the kenesh within 30 calendar days of its own receipt.
import { informedIn30 } from '#rules/4.3-30-informed';
import type { Act } from '#tables/acts';
import type { Letter } from '#tables/letters';
import type { MonitoredObject } from '#tables/objects';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes } from './support.ts';

/** Received on 3 September 2024: due on Thursday, 3 October. */
const received: Partial<Act> = { object: 'О-001', receivedExecutive: day('2024-09-03') };
const given = (
  act: Partial<Act>,
  today = '2024-10-05',
  type: MonitoredObject['type'] = 'municipal',
): Case => ({
  today,
  objects: [{ type }],
  acts: [act],
});
const told30 = (date: string): Partial<Act> => ({ ...received, answeredExecutive: day(date) });

describe('4.3 thirty calendar days', () => {
  test.each<[string, Case, string]>([
    ['on the last day', given(told30('2024-10-03')), 'met АК-001 answeredExecutive'],
    ['a day later', given(told30('2024-10-04')), 'violated АК-001 answeredExecutive: late'],
    ['not yet, on the last day', given(received, '2024-10-03'), 'n/a АК-001 answeredExecutive'],
    ['not, a day later', given(received, '2024-10-04'), 'violated АК-001 answeredExecutive: overdue'],
    ['not received', given({ object: 'О-001', state: 'sent' }), 'n/a АК-001 answeredExecutive'],
    [
      'received on an unknown day',
      given({ object: 'О-001', state: 'considered' }),
      'unknown АК-001 receivedExecutive: received',
    ],
    [
      'informed, received on an unknown day',
      given({ ...told30('2024-10-03'), receivedExecutive: null }),
      'unknown АК-001 receivedExecutive: received',
    ],
    [
      'the object’s receipt is not the executive body’s',
      given({ object: 'О-001', receivedObject: day('2024-08-01') }),
      'n/a АК-001 answeredExecutive',
    ],
    [
      'where it is the object, it is',
      given({ object: 'О-001', receivedObject: day('2024-09-03') }, '2024-10-04', 'executive'),
      'violated АК-001 answeredExecutive: overdue',
    ],
  ])('%s', (_, case_, expected) => {
    expect(outcomeLines(informedIn30, case_)).toEqual([expected]);
  });

  test.each<[MonitoredObject['type'], Letter['addressee'], string]>([
    ['municipal', 'executive', 'violated АК-001 answeredExecutive: overdue'],
    ['municipal', 'object', 'n/a АК-001 answeredExecutive'],
    ['executive', 'object', 'violated АК-001 answeredExecutive: overdue'],
  ])('the receipt of a letter, %s object, to %s', (type, addressee, expected) => {
    const letters = [{ kind: 'act', act: 'АК-001', addressee, received: day('2024-09-03') } as const];
    const sent = given({ object: 'О-001', state: 'sent' }, '2024-10-04', type);
    expect(outcomeLines(informedIn30, { ...sent, letters })).toEqual([expected]);
  });

  test('a last day that is a Saturday moves to Monday', () => {
    const act = { object: 'О-001', receivedExecutive: day('2024-09-05') };
    expect(outcomes(informedIn30, given(act))).toMatchObject([{ value: 'n/a', required: '<= 2024-10-07' }]);
  });
});
