// Dated values: which one holds on a day, and the kenesh's own in their place.
import { type CivilDate, parseDate } from '../../src/core/date.ts';
import { overriddenBy, since, valueAt } from '../../src/core/dated.ts';

const on = (text: string) => parseDate(text) as CivilDate;
const days = since({ '2025-01-01': 15, '2019-09-05': 10 });

test.each([
  ['2018-01-01', 10],
  ['2019-09-05', 10],
  ['2024-12-31', 10],
  ['2025-01-01', 15],
  ['2030-01-01', 15],
])('on %s: %i', (date, value) => {
  expect(valueAt(days, on(date))).toMatchObject({ value, reference: null });
});

test('an own value holds from its day on, over whatever the model says later', () => {
  const own = overriddenBy(days, on('2020-03-01'), 7, '№ 3-1');
  expect(valueAt(own, on('2020-02-29'))).toMatchObject({ value: 10, reference: null });
  expect(valueAt(own, on('2020-03-01'))).toMatchObject({ value: 7, reference: '№ 3-1' });
  expect(valueAt(own, on('2026-01-01'))).toMatchObject({ value: 7, reference: '№ 3-1' });
});

test('an own value from before every other stands alone', () => {
  expect(overriddenBy(days, on('2010-01-01'), 7, '№ 3-1')).toHaveLength(1);
});

test.each([[{}], [{ '2019-13-05': 1 }]])('since(%j) is a fault', (values) => {
  expect(() => since(values)).toThrow();
});
