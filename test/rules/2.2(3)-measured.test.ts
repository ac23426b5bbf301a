// 2.2(3): indicators are measured.
import { measured } from '#rules/2.2(3)-measured';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes } from './support.ts';

const water = (given: Case = {}): Case => ({ indicators: [{ name: 'Таза суу', plan: 'ИП-001' }], ...given });
const value = (given: object) => ({ values: [{ indicator: 'КӨ-001', ...given }] });
const from = (date: string) => ({ plan: [{ from: day(date) }] });
const TODAY = '2024-10-05';

describe('2.2(3) an indicator', () => {
  test.each<[string, Case, string]>([
    ['with a value and its day', value({ value: 60, date: day('2024-09-20') }), 'met КӨ-001 name'],
    ['with a value of zero', value({ value: 0, date: day('2024-09-20') }), 'met КӨ-001 name'],
    ['with a value of an unknown day', value({ value: 60 }), 'unknown КӨ-001 name: undated'],
    ['with a day and no value', value({ date: day('2024-09-20') }), 'violated КӨ-001 name'],
    [
      'with another’s value',
      { values: [{ indicator: 'КӨ-002', value: 1, date: day('2024-09-20') }] },
      'violated КӨ-001 name',
    ],
    ['that nobody measured', {}, 'violated КӨ-001 name'],
    ['whose plan item began today', from(TODAY), 'violated КӨ-001 name'],
    ['whose plan item begins tomorrow', from('2024-10-06'), 'n/a КӨ-001 name'],
    [
      'measured before its plan item begins',
      { ...from('2024-10-06'), ...value({ value: 60, date: day(TODAY) }) },
      'met КӨ-001 name',
    ],
  ])('%s: %#', (_, given, expected) => {
    expect(outcomeLines(measured, water(given))).toEqual([expected]);
  });

  test('how many values there are', () => {
    const values = ['2024-09-20', '2025-09-20'].map((date) => ({
      indicator: 'КӨ-001',
      value: 60,
      date: day(date),
    }));
    expect(outcomes(measured, water({ values }))).toMatchObject([{ actual: '2', required: '>= 1' }]);
  });

  test('no indicators, no verdict', () => {
    expect(outcomeLines(measured, {})).toEqual([]);
  });
});
