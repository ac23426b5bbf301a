// 5.4.4: what is to be known of the gathering, and its minutes with the kenesh.
import { gatheringMinutes } from '#rules/5.4.4-minutes';
import { day, outcomes, values } from './support.ts';

const whole = {
  number: 'Т-001',
  name: 'К.Мусаев',
  side: 'citizen' as const,
  gatheringDate: day('2024-09-05'),
  gatheringPlace: 'Байгөнчөк айылы',
  minutes: 'Д-001',
  sentToKenesh: day('2024-09-06'),
};

describe('5.4.4 minutes', () => {
  test('everything stated: met', () => {
    expect(outcomes(gatheringMinutes, { candidates: [whole] })).toMatchObject([
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
    expect(values(gatheringMinutes, { candidates: [{ ...whole, sentToKenesh: day(sent) }] })).toEqual([
      value,
    ]);
  });

  test('other sides have no gathering', () => {
    expect(values(gatheringMinutes, { candidates: [{ side: 'deputy' }, { side: null }] })).toEqual([]);
  });
});
