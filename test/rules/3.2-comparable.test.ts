// 3.2: measurements that can be compared.
import { comparable } from '#rules/3.2-comparable';
import { outcomeLines } from './outcome-lines.ts';

const whole = { unit: 'үй', baseline: 40, target: 60 };

describe('3.2 an indicator', () => {
  test.each([
    ['is whole', whole, ['met КӨ-001 unit']],
    ['starts from zero', { ...whole, baseline: 0 }, ['met КӨ-001 unit']],
    ['has no unit', { ...whole, unit: null }, ['unknown КӨ-001 unit: unit']],
    ['has no baseline', { ...whole, baseline: null }, ['unknown КӨ-001 baseline: baseline']],
    ['has no target', { ...whole, target: null }, ['unknown КӨ-001 target: target']],
    ['has nothing', {}, ['unit', 'baseline', 'target'].map((one) => `unknown КӨ-001 ${one}: ${one}`)],
  ])('%s', (_, given, expected) => {
    expect(outcomeLines(comparable, { indicators: [given] })).toEqual(expected);
  });
});
