// 8.2: to whom an act is sent.
import { sent } from '#rules/8.2-sent';
import { type Case, day, outcomes } from './support.ts';

const date = day('2024-10-01');
const tomorrow = day('2024-10-06');
const act = (row: object, type: string | null = 'municipal', letters: readonly object[] = []): Case =>
  ({ acts: [{ object: 'О-001', state: 'signed', ...row }], objects: [{ type }], letters }) as Case;
const said = (given: Case) => outcomes(sent, given).map(({ value, column }) => `${value} ${column}`);

const all = { sentObject: date, sentExecutive: date, sentKenesh: date };
const received = { receivedObject: date, receivedExecutive: date, receivedKenesh: date };

describe('8.2 sent', () => {
  test.each([
    ['a draft', act({ state: 'draft' }), ['n/a state']],
    ['of no stated state', act({ state: null }), ['n/a state']],
    ['signed, not sent', act({}), ['violated sentObject', 'violated sentExecutive', 'violated sentKenesh']],
    [
      'closed, not sent',
      act({ state: 'closed' }),
      ['violated sentObject', 'violated sentExecutive', 'violated sentKenesh'],
    ],
    ['sent', act(all), ['unknown receivedObject', 'unknown receivedExecutive', 'unknown receivedKenesh']],
    [
      'sent and received',
      act({ ...all, ...received }),
      ['met sentObject', 'met sentExecutive', 'met sentKenesh'],
    ],
    [
      'not to the kenesh',
      act({ ...all, ...received, sentKenesh: null }),
      ['met sentObject', 'met sentExecutive', 'violated sentKenesh'],
    ],
    [
      'to be sent tomorrow',
      act({ ...all, ...received, sentKenesh: tomorrow }),
      ['met sentObject', 'met sentExecutive', 'n/a sentKenesh'],
    ],
    [
      'to be received tomorrow',
      act({ ...all, ...received, receivedKenesh: tomorrow }),
      ['met sentObject', 'met sentExecutive', 'unknown receivedKenesh'],
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(said(given)).toEqual(expected);
  });

  test.each([
    ['sent as to the executive body', { sentExecutive: date, receivedExecutive: date }, 'met sentExecutive'],
    ['sent as to the object', { sentObject: date, receivedObject: date }, 'met sentExecutive'],
    ['not sent', {}, 'violated sentExecutive'],
  ] as const)('the executive body as object needs one dispatch: %s', (_, row, expected) => {
    expect(said(act(row, 'executive'))).toEqual([expected, 'violated sentKenesh']);
  });

  test('of an object without a type it is not known whether it needs its own', () => {
    expect(said(act({ ...all, ...received, sentObject: null }, null))[0]).toBe('unknown object');
    expect(said(act({ ...all, ...received, sentObject: null, object: null }))[0]).toBe('unknown object');
  });

  test('dispatches may stand among the letters', () => {
    const letter = { kind: 'act', act: 'АК-001', addressee: 'kenesh', sent: date, received: date };
    expect(said(act({}, 'municipal', [letter]))[2]).toBe('met sentKenesh');
    expect(said(act({}, 'municipal', [{ ...letter, act: 'АК-002' }]))[2]).toBe('violated sentKenesh');
    expect(said(act({}, 'municipal', [{ ...letter, kind: 'other' }]))[2]).toBe('violated sentKenesh');
  });

  test('the addressee is named', () => {
    expect(outcomes(sent, act({}))[0]).toMatchObject({ row: 'АК-001', figures: { addressee: 'object' } });
  });
});
