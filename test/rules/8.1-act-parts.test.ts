// 8.1: the seven mandatory parts of an act, its second one in two cells.
import { actParts } from '#rules/8.1-act-parts';
import { type Case, day, outcomes } from './support.ts';

const full = {
  purpose: 'Суунун сапатын баалоо',
  subject: 'П-001',
  object: 'О-001',
  place: 'Баетов айылы',
  from: day('2024-09-20'),
  to: day('2024-09-25'),
  attachments: 'Фото',
};
const rows = {
  findings: [{ act: 'АК-001', found: 'Суу жок' }],
  recommendations: [{ finding: 'Ф-001', text: 'Түтүктү алмаштыруу' }],
};
const act = (row: object, rest: Case = rows): Case => ({ acts: [{ ...full, ...row }], ...rest });
const parts = (given: Case) =>
  outcomes(actParts, given).map(({ value, part, column }) => [value, part, column]);

describe('8.1 act parts', () => {
  test.each(['draft', 'signed', 'closed', null] as const)('a full act in state %s', (state) => {
    expect(outcomes(actParts, act({ state }))).toMatchObject([{ value: 'met', row: 'АК-001' }]);
  });

  test.each([
    ['purpose', { purpose: null }, 'purpose'],
    ['subject', { subject: null }, 'subject'],
    ['object', { object: null }, 'object'],
    ['place', { place: null }, 'place'],
    ['dates', { from: null }, 'from'],
    ['dates', { to: null }, 'to'],
    ['attachments', { attachments: null }, 'attachments'],
  ] as const)('%s may be empty in a draft, not in a signed act: %j', (part, row, column) => {
    expect(parts(act({ ...row, state: null }))).toEqual([['unknown', part, column]]);
    expect(parts(act({ ...row, state: 'draft' }))).toEqual([['unknown', part, column]]);
    expect(parts(act({ ...row, state: 'signed' }))).toEqual([['violated', part, column]]);
    expect(parts(act({ ...row, state: 'closed' }))).toEqual([['violated', part, column]]);
  });

  test.each([
    ['no finding', { ...rows, findings: [] }, ['results', 'recommendations']],
    ['a finding that says nothing', { ...rows, findings: [{ act: 'АК-001' }] }, ['results']],
    [
      'a finding of another act',
      { ...rows, findings: [{ act: 'АК-002', found: 'Суу жок' }] },
      ['results', 'recommendations'],
    ],
    ['no recommendation', { ...rows, recommendations: [] }, ['recommendations']],
    [
      'a recommendation on the act itself',
      { ...rows, recommendations: [{ act: 'АК-001', text: 'Оңдоо' }] },
      [],
    ],
  ] as const)('%s', (_, rest, expected) => {
    const empty = parts(act({ state: 'signed' }, rest as Case)).filter(([value]) => value !== 'met');
    expect(empty).toEqual(expected.map((part) => ['violated', part, 'act']));
  });

  test('an empty row lacks all eight', () => {
    expect(outcomes(actParts, { acts: [{}] })).toHaveLength(8);
  });
});

describe('8.1 act parts: words that fill nothing, the day of the act', () => {
  test.each([
    ['purpose', { purpose: '-' }],
    ['place', { place: 'жок' }],
    ['attachments', { attachments: 'Жок.' }],
  ] as const)('%s: %j is empty', (part, row) => {
    expect(parts(act({ ...row, state: 'signed' }))).toEqual([['violated', part, part]]);
  });

  test('a finding and a recommendation that say nothing', () => {
    const none = {
      findings: [{ act: 'АК-001', found: '-' }],
      recommendations: [{ act: 'АК-001', text: 'жок' }],
    };
    expect(parts(act({ state: 'signed' }, none)).map(([, part]) => part)).toEqual([
      'results',
      'recommendations',
    ]);
  });

  const saysOf = (row: object, rest: Case = {}) =>
    outcomes(actParts, { ...act({ state: 'signed', ...row }), ...rest }).map(
      ({ value, says }) => says ?? value,
    );
  test.each([
    ['2024-10-05', ['met']],
    ['2024-10-06', ['future']],
    ['2024-09-25', ['met']],
    ['2024-09-24', ['order']],
  ] as const)('dated %s: %j', (date, expected) => {
    expect(saysOf({ date: day(date) })).toEqual(expected);
  });

  test('its work ends before it begins', () => {
    expect(saysOf({ date: day('2024-09-30'), to: day('2024-09-19') })).toEqual(['order']);
    expect(saysOf({ date: day('2024-09-30'), to: day('2024-09-20') })).toEqual(['met']);
  });

  test('after the mandate', () => {
    const rest = { today: '2030-01-01', settings: { formed: day('2024-09-17') } };
    expect(saysOf({ date: day('2028-09-17') }, rest)).toEqual(['met']);
    expect(saysOf({ date: day('2029-03-01') }, rest)).toEqual(['mandate']);
    const ended = {
      settings: { ...rest.settings, keneshFormed: day('2024-11-20') },
      readings: { newKenesh: 'ends' },
    } as const;
    expect(saysOf({ date: day('2025-03-01') }, { ...rest, ...ended })).toEqual(['mandate']);
  });
});
