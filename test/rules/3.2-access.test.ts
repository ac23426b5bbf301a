// 3.2: confidentiality.
import { access } from '#rules/3.2-access';
import { outcomeLines } from './outcome-lines.ts';

describe('3.2 the access class of a finding', () => {
  test.each([
    ['open', 'met'],
    ['personal', 'met'],
    ['restricted', 'met'],
    [null, 'unknown'],
  ] as const)('%s: %s', (access_, value) => {
    expect(outcomeLines(access, { findings: [{ access: access_ }] })).toEqual([`${value} Ф-001 access`]);
  });
});
