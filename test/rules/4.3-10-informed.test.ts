// 4.3: the object informs the executive body within ten working days, with a copy to the group.
import { informedIn10 } from '#rules/4.3-10-informed';
import type { Act } from '#tables/acts';
import type { MonitoredObject } from '#tables/objects';
import { type Case, day, outcomes } from './support.ts';
import { told } from './told.ts';

/** Received on Monday, 2 September 2024: due on the 16th. */
const received: Partial<Act> = { object: 'О-001', receivedObject: day('2024-09-02') };
const given = (
  act: Partial<Act>,
  type: MonitoredObject['type'] = 'municipal',
  today = '2024-10-05',
): Case => ({
  today,
  objects: [{ type }],
  acts: [act],
});
const informed = (date: string, copy: string | null = date): Partial<Act> => ({
  ...received,
  answeredObject: day(date),
  copyToGroup: copy === null ? null : day(copy),
});

describe('4.3 ten working days', () => {
  test.each<[string, Case, readonly string[]]>([
    [
      'informed on the last day, with a copy',
      given(informed('2024-09-16')),
      ['met АК-001 answeredObject', 'met АК-001 copyToGroup: copy'],
    ],
    [
      'informed a day later, copy likewise',
      given(informed('2024-09-17')),
      ['violated АК-001 answeredObject: late', 'violated АК-001 copyToGroup: copy'],
    ],
    [
      'the copy came a day late',
      given(informed('2024-09-16', '2024-09-17')),
      ['met АК-001 answeredObject', 'violated АК-001 copyToGroup: copy'],
    ],
    [
      'no copy',
      given(informed('2024-09-16', null)),
      ['met АК-001 answeredObject', 'violated АК-001 copyToGroup: copy'],
    ],
    [
      'no copy yet',
      given(informed('2024-09-10', null), 'supplier', '2024-09-16'),
      ['met АК-001 answeredObject', 'n/a АК-001 copyToGroup: copy'],
    ],
    [
      'not informed, on the last day',
      given(received, 'municipal', '2024-09-16'),
      ['n/a АК-001 answeredObject'],
    ],
    [
      'not informed, a day later',
      given(received, 'municipal', '2024-09-17'),
      ['violated АК-001 answeredObject: overdue'],
    ],
    ['not received', given({ object: 'О-001', state: 'sent' }), ['n/a АК-001 answeredObject']],
    [
      'received on an unknown day',
      given({ object: 'О-001', state: 'received' }),
      ['unknown АК-001 receivedObject: received'],
    ],
    [
      'informed, received on an unknown day',
      given({ ...informed('2024-09-16'), receivedObject: null }),
      ['unknown АК-001 receivedObject: received'],
    ],
  ])('%s', (_, case_, expected) => {
    expect(told(informedIn10, case_)).toEqual(expected);
  });

  test.each([received, informed('2024-12-01'), { object: 'О-001', state: 'received' as const }])(
    'the executive body owes no answer to itself: %#',
    (act) => {
      expect(told(informedIn10, given(act, 'executive'))).toEqual(['n/a АК-001 answeredObject']);
    },
  );

  test.each<[string, Case, readonly string[]]>([
    ['overdue', given(received, null), ['unknown АК-001 object: object']],
    ['overdue, no object', given({ ...received, object: null }), ['unknown АК-001 object: object']],
    ['late, the copy too', given(informed('2024-09-17'), null), ['unknown АК-001 object: object']],
    [
      'in time',
      given(informed('2024-09-16'), null),
      ['met АК-001 answeredObject', 'met АК-001 copyToGroup: copy'],
    ],
    [
      'without a copy',
      given(informed('2024-09-16', null), null),
      ['met АК-001 answeredObject', 'unknown АК-001 object: object'],
    ],
  ])('an object of no type may be the executive body: %s', (_, case_, expected) => {
    expect(told(informedIn10, case_)).toEqual(expected);
  });

  test('the regulation’s vector over the new Labour Code: received on 25 April 2025, due on 20 May', () => {
    const act = { object: 'О-001', receivedObject: day('2025-04-25') };
    expect(outcomes(informedIn10, given(act, 'municipal', '2025-05-21'))).toMatchObject([
      { value: 'violated', required: '<= 2025-05-20', figures: { anchor: '2025-04-25', due: '2025-05-20' } },
    ]);
  });
});
