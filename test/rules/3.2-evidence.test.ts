// 3.2: evidence and source of a finding.
import { evidence } from '#rules/3.2-evidence';
import { outcomes } from './support.ts';
import { told } from './told.ts';

describe('3.2 a finding', () => {
  test.each<[readonly string[], string | null, string]>([
    [['Д-001'], 'К.Мусаев', 'met Ф-001 evidence'],
    [['Д-001', 'Д-002'], 'К.Мусаев', 'met Ф-001 evidence'],
    [[], 'К.Мусаев', 'unknown Ф-001 evidence: evidence'],
    [['Д-001'], null, 'unknown Ф-001 source: source'],
    [[], null, 'violated Ф-001 evidence'],
  ])('evidence %j, source %s: %s', (refs, source, expected) => {
    expect(told(evidence, { findings: [{ evidence: refs, source }] })).toEqual([expected]);
  });

  test('what is good needs evidence too', () => {
    expect(outcomes(evidence, { findings: [{ good: true }] })).toMatchObject([
      { value: 'violated', actual: '0', required: '>= 1' },
    ]);
  });
});
