// 3.2: monitoring does not hinder the lawful work of what is monitored.
import { obstacles } from '#rules/3.2-obstacles';
import { outcomes } from './support.ts';

test.each([
  [null, 'n/a'],
  ['жок', 'met'],
  ['Нет.', 'met'],
  ['Сабак токтотулду', 'violated'],
] as const)('3.2 obstacle %j: %s', (obstacle, value) => {
  expect(outcomes(obstacles, { activities: [{ obstacle }] })).toMatchObject([
    { value, row: 'И-001', column: 'obstacle' },
  ]);
});
