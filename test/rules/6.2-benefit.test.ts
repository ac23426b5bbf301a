// 6.2: for whom an interest is, and in what.
import { conflictBenefit } from '#rules/6.2-benefit';
import { withConflict } from './conflict.ts';
import { outcomes } from './support.ts';

describe('6.2 benefit', () => {
  test('everything stated: met', () => {
    expect(outcomes(conflictBenefit, withConflict({}))).toMatchObject([
      { value: 'met', row: 'КК-001', column: 'benefit', actual: 'money' },
    ]);
  });

  test.each(['forWhom', 'benefit'] as const)('%s blank: unknown', (column) => {
    expect(outcomes(conflictBenefit, withConflict({ [column]: null }))).toMatchObject([
      { value: 'unknown', row: 'КК-001', column, says: column },
    ]);
  });

  test('pressure brings nobody an income: does not apply', () => {
    expect(outcomes(conflictBenefit, withConflict({ kind: 'pressure', benefit: null }))).toMatchObject([
      { value: 'n/a' },
    ]);
  });

  test('a kind not stated may be an interest', () => {
    expect(outcomes(conflictBenefit, withConflict({ kind: null, forWhom: null }))).toMatchObject([
      { value: 'unknown', column: 'forWhom' },
    ]);
  });
});
