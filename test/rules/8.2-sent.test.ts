// 8.2: to whom an act is sent.
import { sent } from '#rules/8.2-sent';
import { type Case, day, outcomes } from './support.ts';

const date = day('2024-10-01');
const tomorrow = day('2024-10-06');
const act = (row: object, type: string | null = 'municipal', letters: readonly object[] = []): Case =>
  ({ acts: [{ object: 'О-001', state: 'signed', ...row }], objects: [{ type }], letters }) as Case;
const outcome = (given: Case) => outcomes(sent, given).map(({ value, column }) => `${value} ${column}`);
const carried = (addressee: string, row: object = {}) => ({
  kind: 'act',
  act: 'АК-001',
  letter: '№ 5',
  addressee,
  sent: date,
  received: date,
  ...row,
});
const three = ['object', 'executive', 'kenesh'].map((addressee) => carried(addressee));
const CLAIMED = { value: 'unknown', says: 'claimed', row: 'АК-001', column: 'sentObject' };

const all = { sentObject: date, sentExecutive: date, sentKenesh: date };
const received = { receivedObject: date, receivedExecutive: date, receivedKenesh: date };

describe('8.2 sent', () => {
  test.each([
    ['a draft', act({ state: 'draft' }), ['n/a state']],
    ['of no stated state', act({ state: null }), ['n/a state']],
    ['signed, not sent', act({}), ['unknown sentObject', 'unknown sentExecutive', 'unknown sentKenesh']],
    [
      'closed, not sent',
      act({ state: 'closed' }),
      ['unknown sentObject', 'unknown sentExecutive', 'unknown sentKenesh'],
    ],
    [
      'sent',
      act(
        {},
        'municipal',
        three.map((letter) => ({ ...letter, received: null })),
      ),
      ['unknown receivedObject', 'unknown receivedExecutive', 'unknown receivedKenesh'],
    ],
    [
      'sent and received',
      act({}, 'municipal', three),
      ['met sentObject', 'met sentExecutive', 'met sentKenesh'],
    ],
    [
      'not to the kenesh',
      act({}, 'municipal', three.slice(0, 2)),
      ['met sentObject', 'met sentExecutive', 'unknown sentKenesh'],
    ],
    [
      'to be sent tomorrow',
      act({ sentKenesh: tomorrow }, 'municipal', three.slice(0, 2)),
      ['met sentObject', 'met sentExecutive', 'n/a sentKenesh'],
    ],
    [
      'to be received tomorrow',
      act({}, 'municipal', [...three.slice(0, 2), carried('kenesh', { received: tomorrow })]),
      ['met sentObject', 'met sentExecutive', 'unknown receivedKenesh'],
    ],
    [
      'received, the receipt typed beside the act',
      act(
        received,
        'municipal',
        three.map((letter) => ({ ...letter, received: null })),
      ),
      ['met sentObject', 'met sentExecutive', 'met sentKenesh'],
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(outcome(given)).toEqual(expected);
  });

  test.each([
    ['sent as to the executive body', [carried('executive')], 'met sentExecutive'],
    ['sent as to the object', [carried('object')], 'met sentExecutive'],
    ['not sent', [], 'unknown sentExecutive'],
  ] as const)('the executive body as object needs one dispatch: %s', (_, letters, expected) => {
    expect(outcome(act({}, 'executive', letters))).toEqual([expected, 'unknown sentKenesh']);
  });

  test.each<[string, Case, readonly object[]]>([
    ['all three typed beside the act: one paper is missing', act({ ...all, ...received }), [CLAIMED]],
    [
      'one in a letter, two typed',
      act({ ...all, ...received }, 'municipal', [carried('kenesh')]),
      [{ value: 'met', column: 'sentKenesh' }, CLAIMED],
    ],
    [
      'a letter without №',
      act({}, 'municipal', [...three.slice(1), carried('object', { letter: null })]),
      [{ value: 'met' }, { value: 'met' }, CLAIMED],
    ],
    [
      'a letter that the product sent',
      act({}, 'municipal', [...three.slice(1), carried('object', { letter: null, dispatch: 'sent' })]),
      [{ value: 'met' }, { value: 'met' }, { value: 'met' }],
    ],
    [
      'a letter with its № that failed to go out',
      act({}, 'municipal', [...three.slice(1), carried('object', { dispatch: 'failed' })]),
      [{ value: 'met' }, { value: 'met' }, CLAIMED],
    ],
    [
      'of two letters the one with its №',
      act({}, 'municipal', [carried('object', { letter: null }), ...three]),
      [{ value: 'met' }, { value: 'met' }, { value: 'met' }],
    ],
  ])('proof: %s', (_, given, expected) => {
    const found = outcomes(sent, given);
    expect(found).toHaveLength(expected.length);
    for (const one of expected) expect(found).toContainEqual(expect.objectContaining(one));
  });

  const early = day('2024-09-30');
  test.each<[string, object, object, object]>([
    [
      'received before it was sent',
      {},
      { received: early },
      { earlier: 'letters.sent', later: 'letters.received', rows: 'КТ-001' },
    ],
    [
      'received, as typed, before it was sent',
      { receivedObject: early },
      { received: null },
      { earlier: 'letters.sent', later: 'acts.receivedObject', rows: 'КТ-001, АК-001' },
    ],
    [
      'sent before its day',
      { date: day('2024-10-02') },
      {},
      { earlier: 'acts.date', later: 'letters.sent', rows: 'АК-001, КТ-001' },
    ],
    [
      'answered before it was received',
      {},
      { answered: early },
      { earlier: 'letters.received', later: 'letters.answered', rows: 'КТ-001' },
    ],
  ])('%s: both cells are named, nothing is met', (_, row, letter, figures) => {
    const given = act(row, 'municipal', [carried('object', letter), ...three.slice(1)]);
    expect(outcomes(sent, given)[0]).toMatchObject({
      value: 'unknown',
      column: 'sentObject',
      says: 'order',
      figures,
    });
  });

  test('days of one day are in order, typed days out of order are named too', () => {
    expect(outcome(act({ date }, 'municipal', [carried('object', { answered: date })]))[0]).toBe(
      'met sentObject',
    );
    expect(outcomes(sent, act({ ...all, receivedObject: early }))).toMatchObject([{ says: 'order' }]);
  });

  test('of an object without a type it is not known whether it needs its own', () => {
    expect(outcome(act({}, null, three.slice(1)))[0]).toBe('unknown object');
    expect(outcome(act({ object: null }, 'municipal', three.slice(1)))[0]).toBe('unknown object');
  });

  test('dispatches may stand among the letters', () => {
    const letter = carried('kenesh');
    expect(outcome(act({}, 'municipal', [letter]))[2]).toBe('met sentKenesh');
    expect(outcome(act({}, 'municipal', [{ ...letter, act: 'АК-002' }]))[2]).toBe('unknown sentKenesh');
    expect(outcome(act({}, 'municipal', [{ ...letter, kind: 'other' }]))[2]).toBe('unknown sentKenesh');
  });

  test.each([
    ['2024-09-01', 'noTerm', 'unknown'],
    ['2024-09-27', 'days5', 'violated'],
    ['2024-09-30', 'days5', 'unknown'],
    [null, 'days5', 'unknown'],
  ] as const)('signed on %s, not sent by 5 October under the reading %s: %s', (date, promptly, value) => {
    const given = { ...act({ date }), readings: { promptly } };
    expect(outcomes(sent, given)[2]).toMatchObject({
      value,
      column: 'sentKenesh',
      says: value === 'unknown' ? 'notSent' : null,
    });
  });

  test.each<[string, object, string]>([
    ['which was received', { sent: null }, 'unknown'],
    ['whose addressee is not stated', { addressee: null }, 'unknown'],
    ['about another act', { act: 'АК-002', addressee: null }, 'violated'],
    ['to another addressee', { addressee: 'executive' }, 'violated'],
    ['of which nothing more is entered', { sent: null, received: null }, 'violated'],
  ])('the chosen term passed, a letter %s: %s', (_, row, value) => {
    const given = act({ date: day('2024-09-02') }, 'municipal', [carried('kenesh', row)]);
    expect(outcomes(sent, { ...given, readings: { promptly: 'days5' } })[2]).toMatchObject({
      value,
      column: 'sentKenesh',
    });
  });

  test('the addressee is named', () => {
    expect(outcomes(sent, act({}))[0]).toMatchObject({ row: 'АК-001', figures: { addressee: 'object' } });
  });
});

test.each([
  ['2024-10-04', 'days3', 'met', null],
  ['2024-10-05', 'days3', 'violated', 'late'],
  ['2024-10-05', 'noTerm', 'met', null],
] as const)('8.2 an act of 1 October sent on %s under the reading %s: %s', (on, promptly, value, says) => {
  const letter = carried('kenesh', { sent: day(on), received: day(on) });
  const given = { ...act({ date }, 'municipal', [letter]), readings: { promptly } };
  expect(outcomes(sent, given)[2]).toMatchObject({ value, says, column: 'sentKenesh' });
});

test.each([
  ['days3', 'unknown', 'undated'],
  ['noTerm', 'met', null],
] as const)('8.2 an act without its day under the reading %s: %s', (promptly, value, says) => {
  const given = { ...act({}, 'municipal', three), readings: { promptly } };
  expect(outcomes(sent, given)[2]).toMatchObject({ value, says });
});
