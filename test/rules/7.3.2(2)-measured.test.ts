// 7.3.2(2): value, unit and tool of a measurement.
import { measurement } from '#rules/7.3.2(2)-measured';
import { day, outcomes } from './support.ts';

const full = { measured: '4,5', unit: 'м', tool: 'рулетка' };
const from = day('2024-10-01');

describe('7.3.2(2) measured', () => {
  test.each([
    ['all stated', { ...full, from }, ['met measured']],
    ['no figure', { ...full, measured: 'кыска', from }, ['violated measured']],
    ['no figure, no unit', { measured: 'кыска', tool: 'рулетка', from }, ['violated measured']],
    ['no result', { ...full, measured: null, from }, ['unknown measured']],
    ['no unit', { ...full, unit: null, from }, ['unknown unit']],
    ['no tool', { ...full, tool: null, from }, ['unknown tool']],
    ['nothing', { from: day('2024-10-05') }, ['unknown measured', 'unknown unit', 'unknown tool']],
    ['nothing, to begin tomorrow', { from: day('2024-10-06') }, ['n/a measured']],
    ['nothing, no day', {}, ['n/a measured']],
    ['nothing, no day, finished', { finished: true }, ['unknown measured', 'unknown unit', 'unknown tool']],
  ] as const)('%s: %j', (_, row, expected) => {
    const outcome = outcomes(measurement, { activities: [{ method: 'measurement', ...row }] });
    expect(outcome.map(({ value, column }) => `${value} ${column}`)).toEqual(expected);
  });

  test('other methods measure nothing', () => {
    expect(outcomes(measurement, { activities: [{ method: 'interview', from }, { from }] })).toEqual([]);
  });
});
