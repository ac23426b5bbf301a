// 3.2: evidence and source of a finding.
import { evidence } from '#rules/3.2-evidence';
import { outcomeLines } from './outcome-lines.ts';
import { outcomes } from './support.ts';

describe('3.2 a finding', () => {
  test.each<[readonly string[], string | null, string]>([
    [['Д-001'], 'К.Мусаев', 'met Ф-001 evidence'],
    [['Д-001', 'Д-002'], 'К.Мусаев', 'met Ф-001 evidence'],
    [[], 'К.Мусаев', 'unknown Ф-001 evidence: evidence'],
    [['Д-001'], null, 'unknown Ф-001 source: source'],
    [[], null, 'unknown Ф-001 evidence: none'],
    [[], 'жок', 'violated Ф-001 evidence'],
    [['Д-001'], 'жок', 'unknown Ф-001 source: source'],
  ])('evidence %j, source %s: %s', (refs, source, expected) => {
    expect(outcomeLines(evidence, { findings: [{ evidence: refs, source }], archive: [{}] })).toEqual([
      expected,
    ]);
  });

  test('what is good needs evidence too', () => {
    expect(outcomes(evidence, { findings: [{ good: true }] })).toMatchObject([
      { value: 'unknown', actual: '0', required: '>= 1' },
    ]);
  });

  test.each([
    ['not in the register', []],
    ['a draft', [{ state: 'draft' as const }]],
  ])('evidence that is %s: claimed', (_, archive) => {
    const findings = [{ evidence: ['Д-001'], source: 'К.Мусаев' }];
    expect(outcomeLines(evidence, { findings, archive })).toEqual(['unknown Ф-001 evidence: claimed']);
  });
});
