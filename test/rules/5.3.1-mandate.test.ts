// 5.3.1: four years from the day of formation, working day or not.
import { mandate } from '#rules/5.3.1-mandate';
import { day, outcomes } from './support.ts';

describe('5.3.1 mandate', () => {
  test.each([
    ['2024-09-17', '2024-10-05', 'met', '2028-09-17'],
    ['2024-09-17', '2028-09-17', 'met', '2028-09-17'],
    ['2024-09-17', '2028-09-18', 'violated', '2028-09-17'],
    ['2024-02-29', '2028-02-29', 'met', '2028-02-29'],
    ['2020-10-05', '2024-10-05', 'met', '2024-10-05'],
    ['2020-10-04', '2024-10-05', 'violated', '2024-10-04'],
  ])('formed %s, on %s: %s', (formed, today, value, due) => {
    expect(outcomes(mandate, { today, settings: { formed: day(formed) } })).toMatchObject([
      { value, row: 'formed', column: 'value', required: `<= ${due}`, figures: { formed, due } },
    ]);
  });

  test('not known while the day of formation is not', () => {
    expect(outcomes(mandate, {})).toMatchObject([{ value: 'unknown', row: 'formed', column: 'value' }]);
  });

  test.each([
    ['№ 9-3', 'met'],
    [null, 'violated'],
  ])('five years by the kenesh’s own Жобо with the reference %s: %s', (reference, value) => {
    const settings = { formed: day('2024-09-17'), 'term5.3.1': { count: 5, reference, from: null } };
    expect(outcomes(mandate, { today: '2029-09-17', settings })).toMatchObject([{ value }]);
  });
});
