// 6.1: what a conflict's row states.
import { conflictKind } from '#rules/6.1-kind';
import { withConflict } from './conflict.ts';
import { outcomes } from './support.ts';

describe('6.1 kind', () => {
  test('everything stated: met', () => {
    expect(outcomes(conflictKind, withConflict({}))).toMatchObject([
      { value: 'met', row: 'КК-001', column: 'kind', actual: 'own' },
    ]);
  });

  test.each(['member', 'kind', 'actuality', 'subject'] as const)('%s blank: unknown', (column) => {
    expect(outcomes(conflictKind, withConflict({ [column]: null }))).toMatchObject([
      { value: 'unknown', row: 'КК-001', column, says: column },
    ]);
  });

  test('an object will do for a subject', () => {
    expect(outcomes(conflictKind, withConflict({ subject: null, object: 'О-002' }))).toMatchObject([
      { value: 'met' },
    ]);
  });
});
