// 5.4.5: one act with two names.
import { actName } from '#rules/5.4.5-act';
import { outcomes } from './support.ts';

describe('5.4.5 act', () => {
  test.each([
    ['toktom', 'toktom', 'met'],
    ['teskeme', 'toktom', 'violated'],
    ['teskeme', 'teskeme', 'met'],
    ['toktom', 'teskeme', 'violated'],
    [null, 'toktom', 'unknown'],
  ] as const)('called %s, read %s: %s', (decisionType, act, value) => {
    expect(outcomes(actName, { settings: { decisionType }, readings: { act } })).toMatchObject([
      { value, row: 'decisionType', column: 'value', actual: decisionType ?? '', required: act },
    ]);
  });
});
