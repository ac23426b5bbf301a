// 7.3.1: whom the group tells of the problems it found.
import { problems } from '#rules/7.3.1-problems';
import { type Case, day, outcomes } from './support.ts';

const found = day('2024-09-25');
const all = ['kenesh', 'executive', 'object', 'community'] as const;

/** One open finding at one object, seen on 25 September. */
const at = (type: string | null, given: Case = {}): Case =>
  ({
    objects: [{ type }],
    activities: [{ from: day('2024-09-20'), to: found }],
    findings: [{ activity: 'И-001', object: 'О-001', state: 'open' }],
    ...given,
  }) as Case;

const letter = (addressee: string | null, row: object = {}) => ({
  kind: 'problems',
  addressee,
  object: 'О-001',
  sent: found,
  ...row,
});
const told = (rows: readonly object[], type: string | null = 'municipal') =>
  outcomes(problems, at(type, { letters: rows } as Case)).map(({ value, part }) => `${part} ${value}`);

describe('7.3.1 problems', () => {
  test('four addressees, each with a verdict of its own', () => {
    expect(outcomes(problems, at('municipal'))).toMatchObject(
      all.map((part) => ({
        value: 'violated',
        row: 'О-001',
        column: 'name',
        part,
        figures: { addressee: part, findings: 'Ф-001' },
      })),
    );
  });

  test('all told', () => {
    expect(told(all.map((one) => letter(one)))).toEqual(all.map((one) => `${one} met`));
  });

  test('three where the object is the executive body, to which a letter as object is enough', () => {
    expect(told([letter('object'), letter('kenesh')], 'executive')).toEqual([
      'kenesh met',
      'executive met',
      'community violated',
    ]);
  });

  test.each([
    ['sent the day before the problem was found', letter('kenesh', { sent: day('2024-09-24') }), 'violated'],
    ['sent that day', letter('kenesh'), 'met'],
    ['to be sent tomorrow', letter('kenesh', { sent: day('2024-10-06') }), 'violated'],
    ['written, not known to be sent', letter('kenesh', { sent: null }), 'unknown'],
    ['of no stated addressee', letter(null), 'unknown'],
    ['of no stated object', letter('kenesh', { object: null }), 'unknown'],
    ['about another object', letter('kenesh', { object: 'О-002' }), 'violated'],
    ['of another kind', letter('kenesh', { kind: 'request' }), 'violated'],
  ] as const)('a letter %s', (_, row, value) => {
    expect(told([row])[0]).toBe(`kenesh ${value}`);
  });

  test('all told, and a problem of no stated object that may be one of this', () => {
    const given = at('municipal', {
      findings: [
        { activity: 'И-001', object: 'О-001', state: 'open' },
        { activity: 'И-001', state: 'open' },
      ],
      letters: [letter('kenesh')],
      acts: [{ number: 'АК-001', state: 'signed' }],
      activities: [{ from: day('2024-09-20'), to: found }],
    } as Case);
    expect(outcomes(problems, given)[0]).toMatchObject({ value: 'met' });
    const later = { ...given, letters: [letter('kenesh', { sent: found })] };
    const astray = [
      { activity: 'И-001', object: 'О-001', state: 'open' },
      { activity: 'И-002', state: 'open' },
    ];
    const activities = [{ to: found }, { to: day('2024-10-01') }];
    expect(outcomes(problems, { ...later, findings: astray, activities } as Case)[0]).toMatchObject({
      value: 'unknown',
      part: 'kenesh',
      figures: { findings: 'Ф-002' },
    });
  });

  test('an object whose type is not stated may be the executive body', () => {
    const said = outcomes(problems, at(null));
    expect(said[2]).toMatchObject({ value: 'unknown', part: 'object', column: 'type', says: 'type' });
  });

  test('an act that was sent tells whom it was sent to, its publication the community', () => {
    const given = at('municipal', {
      findings: [{ activity: 'И-001', object: 'О-001', act: 'АК-001' }],
      acts: [
        { object: 'О-001', state: 'sent', sentKenesh: day('2024-09-30'), sentObject: day('2024-10-06') },
      ],
      publications: [{ what: 'act', subject: 'АК-001', date: day('2024-10-01') }],
    });
    expect(outcomes(problems, given).map(({ value }) => value)).toEqual([
      'met',
      'violated',
      'violated',
      'met',
    ]);
  });

  test('a problem found after the letter is not told by it', () => {
    const given = at('municipal', {
      activities: [{ to: found }, { to: day('2024-10-01') }],
      findings: [
        { activity: 'И-001', object: 'О-001' },
        { activity: 'И-002', object: 'О-001' },
      ],
      letters: [letter('kenesh')],
    } as Case);
    expect(outcomes(problems, given)[0]).toMatchObject({
      value: 'violated',
      actual: '1',
      required: '2',
      figures: { findings: 'Ф-002' },
    });
  });

  test.each([
    ['fixed', { state: 'fixed' }],
    ['closed', { state: 'closed' }],
    ['a good result', { good: true }],
    ['of another object', { object: 'О-002' }],
  ] as const)('%s: nothing to tell', (_, row) => {
    const findings = [{ activity: 'И-001', object: 'О-001', state: 'open', ...row }];
    expect(outcomes(problems, at('municipal', { findings } as Case))).toEqual([]);
  });

  test.each(['partly', 'refused', null])('a finding in state %s still stands', (state) => {
    const findings = [{ activity: 'И-001', object: 'О-001', state }];
    expect(outcomes(problems, at('municipal', { findings } as Case))).toHaveLength(4);
  });

  test('a finding without an object is one of its act’s object', () => {
    const given = at('municipal', { findings: [{ act: 'АК-001' }], acts: [{ object: 'О-001' }] });
    expect(outcomes(problems, given)).toHaveLength(4);
  });
});
