// 4.3: the object informs the executive body within ten working days, with a copy to the group.
import { informedIn10 } from '#rules/4.3-10-informed';
import type { Act } from '#tables/acts';
import type { Letter } from '#tables/letters';
import type { MonitoredObject } from '#tables/objects';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes } from './support.ts';

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
      ['met АК-001 answeredObject', 'met АК-001 copyToGroup'],
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
      ['met АК-001 answeredObject', 'n/a АК-001 copyToGroup'],
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
    expect(outcomeLines(informedIn10, case_)).toEqual(expected);
  });

  test.each<[string, Partial<Letter>, readonly string[]]>([
    ['to the object', {}, ['violated АК-001 answeredObject: overdue']],
    ['not yet received', { received: null }, ['n/a АК-001 answeredObject']],
    ['to another', { addressee: 'kenesh' }, ['n/a АК-001 answeredObject']],
    ['about another act', { act: 'АК-002' }, ['n/a АК-001 answeredObject']],
    ['of another kind', { kind: 'problems' }, ['n/a АК-001 answeredObject']],
  ])('the receipt of the letter that carried the act: %s', (_, letter, expected) => {
    const carried = { kind: 'act', act: 'АК-001', addressee: 'object', received: day('2024-09-02') } as const;
    const sent = given({ object: 'О-001', state: 'sent' }, 'municipal', '2024-09-17');
    expect(outcomeLines(informedIn10, { ...sent, letters: [{ ...carried, ...letter }] })).toEqual(expected);
  });

  test.each<[string, Partial<Letter>, readonly string[]]>([
    ['in time', { answered: day('2024-09-16') }, ['met АК-001 answeredObject', 'met АК-001 copyToGroup']],
    [
      'in time, the copy in the act’s own cell a day late',
      { answered: day('2024-09-16'), copyToGroup: null },
      ['met АК-001 answeredObject', 'violated АК-001 copyToGroup: copy'],
    ],
    [
      'a day later, whatever is typed beside the act',
      { answered: day('2024-09-17') },
      ['violated АК-001 answeredObject: late', 'met АК-001 copyToGroup'],
    ],
    ['before it was received', { answered: day('2024-09-01') }, ['unknown АК-001 answeredObject: order']],
    [
      'in time, received before it was sent',
      { answered: day('2024-09-16'), sent: day('2024-09-03') },
      ['unknown АК-001 answeredObject: order'],
    ],
  ])('an answer entered with the letter: %s', (_, letter, expected) => {
    const carried = {
      kind: 'act',
      act: 'АК-001',
      addressee: 'object',
      received: day('2024-09-02'),
      copyToGroup: day('2024-09-16'),
    } as const;
    const typed = given({ ...informed('2024-09-10', '2024-09-17'), receivedObject: null });
    expect(outcomeLines(informedIn10, { ...typed, letters: [{ ...carried, ...letter }] })).toEqual(expected);
  });

  test.each([received, informed('2024-12-01'), { object: 'О-001', state: 'received' as const }])(
    'the executive body owes no answer to itself: %#',
    (act) => {
      expect(outcomeLines(informedIn10, given(act, 'executive'))).toEqual(['n/a АК-001 answeredObject']);
    },
  );

  test.each<[string, Case, readonly string[]]>([
    ['overdue', given(received, null), ['unknown АК-001 object: object']],
    ['overdue, no object', given({ ...received, object: null }), ['unknown АК-001 object: object']],
    ['late, the copy too', given(informed('2024-09-17'), null), ['unknown АК-001 object: object']],
    ['in time', given(informed('2024-09-16'), null), ['met АК-001 answeredObject', 'met АК-001 copyToGroup']],
    [
      'without a copy',
      given(informed('2024-09-16', null), null),
      ['met АК-001 answeredObject', 'unknown АК-001 object: object'],
    ],
  ])('an object of no type may be the executive body: %s', (_, case_, expected) => {
    expect(outcomeLines(informedIn10, case_)).toEqual(expected);
  });

  test('the regulation’s vector over the new Labour Code: received on 25 April 2025, due on 20 May', () => {
    const act = { object: 'О-001', receivedObject: day('2025-04-25') };
    expect(outcomes(informedIn10, given(act, 'municipal', '2025-05-21'))).toMatchObject([
      { value: 'violated', required: '<= 2025-05-20', figures: { anchor: '2025-04-25', due: '2025-05-20' } },
    ]);
  });
});

test('an act that is marked as a draft and was received: not known', () => {
  expect(outcomeLines(informedIn10, given({ ...received, state: 'draft' }))).toEqual([
    'unknown АК-001 state: draft',
  ]);
  expect(outcomeLines(informedIn10, given({ ...informed('2024-09-16'), state: 'draft' }))).toEqual([
    'met АК-001 answeredObject',
    'met АК-001 copyToGroup',
  ]);
});

test('of two letters to one addressee the term runs from the one that was received', () => {
  const letter = { kind: 'act', act: 'АК-001', addressee: 'object' } as const;
  const letters = [
    { ...letter, sent: day('2024-09-02'), received: day('2024-09-02') },
    { ...letter, letter: '№ 4', sent: day('2024-09-10') },
  ];
  expect(outcomeLines(informedIn10, { ...given({ object: 'О-001' }), letters })).toEqual([
    'violated АК-001 answeredObject: overdue',
  ]);
});
