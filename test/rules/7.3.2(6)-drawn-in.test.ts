// 7.3.2(6): kind and topic of those drawn in.
import { drawnIn } from '#rules/7.3.2(6)-drawn-in';
import { outcomes } from './support.ts';

describe('7.3.2(6) drawn in', () => {
  test.each([
    ['an expert on water', { kind: 'expert', topic: 'таза суу' }, ['met topic']],
    ['an expert', { kind: 'expert' }, ['unknown topic']],
    ['an expert on «–»', { kind: 'expert', topic: '–' }, ['unknown topic']],
    ['somebody on water', { topic: 'таза суу' }, ['unknown kind']],
    ['somebody', {}, ['unknown kind', 'unknown topic']],
    ['a working group', { kind: 'workingGroup' }, []],
  ] as const)('%s: %j', (_, row, expected) => {
    const outcome = outcomes(drawnIn, { people: [{ name: 'А.Асанов', ...row }] });
    expect(outcome.map(({ value, column }) => `${value} ${column}`)).toEqual(expected);
  });
});
