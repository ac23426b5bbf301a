// 3.2: additional sources.
import { secondSource } from '#rules/3.2-second-source';
import type { Finding } from '#tables/findings';
import { outcomeLines } from './outcome-lines.ts';

describe('3.2 the second source of a finding', () => {
  test.each<[string, Partial<Finding>, string]>([
    ['two sources', { source: 'К.Мусаев', secondSource: 'Келишим' }, 'met Ф-001 secondSource'],
    ['one source', { source: 'К.Мусаев' }, 'violated Ф-001 secondSource'],
    [
      'one source and its evidence',
      { source: 'К.Мусаев', evidence: ['Д-001'] },
      'violated Ф-001 secondSource',
    ],
    ['evidence alone', { evidence: ['Д-001'] }, 'violated Ф-001 secondSource'],
    [
      'evidence and a second source',
      { evidence: ['Д-001'], secondSource: 'Келишим' },
      'met Ф-001 secondSource',
    ],
    [
      'one source twice',
      { source: 'К.Мусаев', secondSource: 'к.мусаев' },
      'violated Ф-001 secondSource: same',
    ],
    ['none yet', {}, 'n/a Ф-001 secondSource'],
    ['none by its own word', { source: 'жок' }, 'n/a Ф-001 secondSource'],
  ])('%s', (_, given, expected) => {
    expect(outcomeLines(secondSource, { findings: [given] })).toEqual([expected]);
  });
});
