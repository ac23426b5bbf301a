// 3.2: criteria of evaluation.
import { criteria } from '#rules/3.2-criteria';
import type { Finding } from '#tables/findings';
import { outcomeLines } from './outcome-lines.ts';

describe('3.2 the criterion of a finding', () => {
  test.each<[Finding['kind'], string | null, string]>([
    ['evaluation', 'Келишим', 'met'],
    ['evaluation', null, 'unknown'],
    ['fact', 'Келишим', 'met'],
    ['fact', null, 'n/a'],
    [null, 'Келишим', 'met'],
    [null, null, 'unknown'],
  ])('%s, criterion %s: %s', (kind, criterion, value) => {
    expect(outcomeLines(criteria, { findings: [{ kind, criterion }] })).toEqual([`${value} Ф-001 criterion`]);
  });
});
