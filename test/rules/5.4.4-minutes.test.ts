// 5.4.4: what is to be known of the gathering, and its minutes with the kenesh.
import { gatheringMinutes } from '#rules/5.4.4-minutes';
import { type Case, day, outcomes, values } from './support.ts';

const whole = {
  number: 'Т-001',
  name: 'К.Мусаев',
  side: 'citizen' as const,
  gatheringDate: day('2024-09-05'),
  gatheringPlace: 'Байгөнчөк айылы',
  minutes: 'Д-001',
  sentToKenesh: day('2024-09-06'),
};

const archive: Case['archive'] = [{ number: 'Д-001', kind: 'minutes' }];

describe('5.4.4 minutes', () => {
  test('everything stated: met', () => {
    expect(outcomes(gatheringMinutes, { candidates: [whole], archive })).toMatchObject([
      { value: 'met', row: 'Т-001', column: 'minutes' },
    ]);
  });

  test.each(['gatheringDate', 'gatheringPlace', 'minutes', 'sentToKenesh'] as const)(
    '%s blank: unknown',
    (column) => {
      expect(outcomes(gatheringMinutes, { candidates: [{ ...whole, [column]: null }] })).toMatchObject([
        { value: 'unknown', row: 'Т-001', column, says: column },
      ]);
    },
  );

  test.each([
    ['2024-09-04', 'violated'],
    ['2024-09-05', 'met'],
  ])('gathered on 5 September, sent on %s: %s', (sent, value) => {
    expect(
      values(gatheringMinutes, { candidates: [{ ...whole, sentToKenesh: day(sent) }], archive }),
    ).toEqual([value]);
  });

  test.each([
    ['the place «жок»', { gatheringPlace: 'жок' }, 'gatheringPlace'],
    ['to be sent tomorrow', { sentToKenesh: day('2024-10-06') }, 'sentToKenesh'],
  ] as const)('%s: not known', (_, row, column) => {
    expect(outcomes(gatheringMinutes, { candidates: [{ ...whole, ...row }], archive })).toMatchObject([
      { value: 'unknown', column, says: column },
    ]);
  });

  test.each<[string, Case['archive'], string, string | null]>([
    ['entered by people', archive, 'met', null],
    ['made by the product', [{ number: 'Д-001', state: 'final' }], 'met', null],
    ['a draft', [{ number: 'Д-001', state: 'draft' }], 'unknown', 'claimed'],
    ['not in the register', [], 'unknown', 'claimed'],
  ])('minutes %s: %s', (_, kept, value, says) => {
    expect(outcomes(gatheringMinutes, { candidates: [whole], archive: kept ?? [] })).toMatchObject([
      { value, says, column: 'minutes' },
    ]);
  });

  test.each([
    ['№ 3', 'met', null],
    ['бар', 'unknown', 'claimed'],
    ['Д-009', 'unknown', 'claimed'],
  ])('minutes typed as «%s»: %s', (minutes, value, says) => {
    expect(outcomes(gatheringMinutes, { candidates: [{ ...whole, minutes }] })).toMatchObject([
      { value, says },
    ]);
  });

  test.each<[string, Partial<typeof whole>, number]>([
    ['one gathering', {}, 1],
    ['two gatherings', { gatheringDate: day('2024-09-04'), minutes: 'Д-002' }, 2],
  ])('the missing minutes of %s are asked for once each', (_, second, asked) => {
    const candidates = [whole, { ...whole, number: 'Т-002', ...second }, { ...whole, number: 'Т-003' }];
    const found = outcomes(gatheringMinutes, { candidates });
    expect(found.filter(({ says }) => says === 'claimed')).toHaveLength(asked);
    expect(found.filter(({ value }) => value === 'n/a')).toHaveLength(3 - asked);
    const blank = outcomes(gatheringMinutes, {
      candidates: candidates.map((one) => ({ ...one, minutes: null })),
    });
    expect(blank.filter(({ says }) => says === 'minutes')).toHaveLength(asked);
  });

  test('other sides have no gathering', () => {
    expect(values(gatheringMinutes, { candidates: [{ side: 'deputy' }, { side: null }] })).toEqual([]);
  });

  test.each<[string, Case, string | null, string | null]>([
    ['on the day the procedure started', { settings: { procedureStarted: day('2024-09-05') } }, 'met', null],
    ['before it', { settings: { procedureStarted: day('2024-09-06') } }, 'unknown', 'early'],
    ['on the day of formation', { settings: { formed: day('2024-09-05') } }, 'met', null],
    ['after it, no seat vacant', { settings: { formed: day('2024-09-04') } }, 'unknown', 'late'],
    [
      'after it, for a vacant seat',
      { settings: { formed: day('2024-09-04') }, members: [{ left: day('2024-09-05') }] },
      'met',
      null,
    ],
    ['still to come', { today: '2024-09-04' }, 'unknown', 'future'],
  ])('a gathering %s: %s', (_, given, value, says) => {
    expect(outcomes(gatheringMinutes, { candidates: [whole], archive, ...given })).toMatchObject([
      { value, says },
    ]);
  });

  test('another way than a gathering has no minutes of one', () => {
    expect(values(gatheringMinutes, { candidates: [{ side: 'citizen', way: 'сурамжылоо' }] })).toEqual([
      'n/a',
    ]);
    expect(values(gatheringMinutes, { candidates: [{ ...whole, way: 'жок' }], archive })).toEqual(['met']);
  });
});
