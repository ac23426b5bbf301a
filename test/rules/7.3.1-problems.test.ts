// 7.3.1: whom the group reports the problems it found.
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
  letter: '№ 9',
  addressee,
  object: 'О-001',
  sent: found,
  ...row,
});
const outcome = (rows: readonly object[], type: string | null = 'municipal') =>
  outcomes(problems, at(type, { letters: rows } as Case)).map(({ value, part }) => `${part} ${value}`);

describe('7.3.1 problems', () => {
  test('four addressees, each with a verdict of its own', () => {
    expect(outcomes(problems, at('municipal'))).toMatchObject(
      all.map((part) => ({
        value: 'unknown',
        row: 'О-001',
        column: 'name',
        part,
        figures: { addressee: part, findings: 'Ф-001' },
      })),
    );
  });

  test.each([
    ['noTerm', '2024-10-05', 'unknown'],
    ['days5', '2024-10-02', 'unknown'],
    ['days5', '2024-10-03', 'violated'],
  ] as const)('nobody reported under the reading %s by %s: %s', (promptly, today, value) => {
    const given = { ...at('municipal'), readings: { promptly }, today };
    expect(outcomes(problems, given).map((one) => one.value)).toEqual(all.map(() => value));
  });

  const put = { what: 'problems', subject: 'Ф-001', where: 'board', date: found };
  test.each([
    ['on a board', {}, 'met'],
    ['on the site', { where: 'site' }, 'met'],
    ['on both, naming the object', { where: 'both', subject: 'О-001' }, 'met'],
    ['in words, where one object alone has problems', { subject: 'Суу түтүгү жөнүндө' }, 'met'],
    ['where is not stated', { where: null }, 'unknown'],
    ['elsewhere', { where: 'other' }, 'violated'],
    ['about another finding', { subject: 'Ф-002' }, 'violated'],
    ['before the problem was found', { date: day('2024-09-24') }, 'violated'],
    ['of no stated day', { date: null }, 'unknown'],
    ['tomorrow', { date: day('2024-10-06') }, 'violated'],
    ['of another kind', { what: 'other' }, 'violated'],
  ] as const)('problems made public %s: to the community %s', (_, row, value) => {
    const given = at('municipal', {
      publications: [{ ...put, ...row }],
      readings: { promptly: 'days5' },
    } as Case);
    expect(outcomes(problems, given)[3]).toMatchObject({ part: 'community', value });
  });

  test('a publication in words may be about either of two objects', () => {
    const given = at('municipal', {
      objects: [{ type: 'municipal' }, { type: 'municipal' }],
      findings: ['О-001', 'О-002'].map((object) => ({ activity: 'И-001', object, state: 'open' })),
      publications: [{ ...put, subject: null }],
      readings: { promptly: 'days5' },
    } as Case);
    const outcome = outcomes(problems, given).filter(({ part }) => part === 'community');
    expect(outcome.map(({ value }) => value)).toEqual(['unknown', 'unknown']);
  });

  test('all informed', () => {
    expect(outcome(all.map((one) => letter(one)))).toEqual(all.map((one) => `${one} met`));
  });

  test('letters without № tell nobody: one verdict asks for all of them', () => {
    const bare = (addressee: string) => letter(addressee, { letter: null });
    const of = (rows: readonly object[]) =>
      outcomes(problems, at('municipal', { letters: rows } as Case)).map(({ value, says, part }) => [
        part,
        value,
        says,
      ]);
    expect(of(all.map(bare))).toEqual([[null, 'unknown', 'claimed']]);
    expect(of([letter('kenesh'), bare('executive'), bare('object'), letter('community')])).toEqual([
      ['kenesh', 'met', null],
      ['community', 'met', null],
      [null, 'unknown', 'claimed'],
    ]);
    expect(of([letter('kenesh', { letter: null, dispatch: 'sent' })])[0]).toEqual(['kenesh', 'met', null]);
  });

  test('three where the object is the executive body, to which a letter as object is enough', () => {
    expect(outcome([letter('object'), letter('kenesh')], 'executive')).toEqual([
      'kenesh met',
      'executive met',
      'community unknown',
    ]);
  });

  test.each([
    ['sent the day before the problem was found', letter('kenesh', { sent: day('2024-09-24') }), 'unknown'],
    ['sent that day', letter('kenesh'), 'met'],
    ['to be sent tomorrow', letter('kenesh', { sent: day('2024-10-06') }), 'unknown'],
    ['written, not known to be sent', letter('kenesh', { sent: null }), 'unknown'],
    ['of no stated addressee', letter(null), 'unknown'],
    ['of no stated object', letter('kenesh', { object: null }), 'unknown'],
    ['about another object', letter('kenesh', { object: 'О-002' }), 'unknown'],
    ['of another kind', letter('kenesh', { kind: 'request' }), 'unknown'],
  ] as const)('a letter %s', (_, row, value) => {
    expect(outcome([row])[0]).toBe(`kenesh ${value}`);
  });

  test('all informed, and a problem of no stated object that may be one of this', () => {
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
    const outcome = outcomes(problems, at(null));
    expect(outcome[2]).toMatchObject({ value: 'unknown', part: 'object', column: 'type', says: 'type' });
  });

  test('an act that was sent tells whom it was sent to, its publication the community', () => {
    const given = at('municipal', {
      findings: [{ activity: 'И-001', object: 'О-001', act: 'АК-001' }],
      acts: [
        { object: 'О-001', state: 'sent', sentKenesh: day('2024-09-30'), sentObject: day('2024-10-06') },
      ],
      publications: [{ what: 'act', subject: 'АК-001', date: day('2024-10-01') }],
    });
    const carried = { kind: 'act', act: 'АК-001', addressee: 'kenesh', sent: day('2024-09-30') } as const;
    const saying = (letter: string | null) =>
      outcomes(problems, { ...given, letters: [{ ...carried, letter }] }).map(
        ({ value, says }) => says ?? value,
      );
    expect(saying('№ 4')).toEqual(['met', 'unknown', 'unknown', 'met']);
    expect(saying(null)).toEqual(['unknown', 'unknown', 'met', 'claimed']);
  });

  test('a problem found after the letter is not reported by it', () => {
    const given = at('municipal', {
      activities: [{ to: found }, { to: day('2024-10-01') }],
      findings: [
        { activity: 'И-001', object: 'О-001' },
        { activity: 'И-002', object: 'О-001' },
      ],
      letters: [letter('kenesh')],
    } as Case);
    expect(outcomes(problems, given)[0]).toMatchObject({
      value: 'unknown',
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

test.each([
  ['2024-10-02', 'days5', 'met', null],
  ['2024-10-03', 'days5', 'violated', 'late'],
  ['2024-10-03', 'noTerm', 'met', null],
] as const)(
  '7.3.1 told on %s of what was found on 25 September, under %s: %s',
  (on, promptly, value, says) => {
    const given = {
      ...at('municipal', { letters: [letter('kenesh', { sent: day(on) })] } as Case),
      readings: { promptly },
    };
    expect(outcomes(problems, given)[0]).toMatchObject({ part: 'kenesh', value, says });
  },
);

test.each([
  ['days5', 'unknown', 'undated'],
  ['noTerm', 'met', null],
] as const)('7.3.1 informed of what was found on no stated day, under %s: %s', (promptly, value, says) => {
  const given = {
    ...at('municipal', {
      findings: [{ object: 'О-001', state: 'open' }],
      letters: [letter('kenesh')],
    } as Case),
    readings: { promptly },
  };
  expect(outcomes(problems, given)[0]).toMatchObject({ part: 'kenesh', value, says });
});
