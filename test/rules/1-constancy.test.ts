// 1: constant, temporary or one-time.
import { constancy } from '#rules/1-constancy';
import { outcomeLines } from './outcome-lines.ts';
import { outcomes } from './support.ts';

describe('1 constancy of a plan item', () => {
  test.each(['constant', 'temporary', 'oneTime'] as const)('%s is met', (constancy_) => {
    expect(outcomes(constancy, { plan: [{ constancy: constancy_ }] })).toMatchObject([
      { value: 'met', row: 'ИП-001', column: 'constancy', actual: constancy_ },
    ]);
  });

  test('a blank is not known; no plan, no verdict', () => {
    expect(outcomeLines(constancy, { plan: [{ constancy: 'constant' }, { what: 'Жол' }] })).toEqual([
      'met ИП-001 constancy',
      'unknown ИП-002 constancy',
    ]);
    expect(outcomeLines(constancy, {})).toEqual([]);
  });
});
