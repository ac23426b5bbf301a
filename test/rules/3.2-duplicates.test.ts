// 3.2: the same row twice.
import { duplicates } from '#rules/3.2-duplicates';
import type { Finding } from '#tables/findings';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes } from './support.ts';

const bridge: Partial<Finding> = { kind: 'fact', found: 'Көпүрө ремонттолгон эмес', evidence: ['Д-001'] };
const findings = (...given: readonly Partial<Finding>[]): Case => ({ findings: given });

describe('3.2 a row', () => {
  test.each<[string, Case, readonly string[]]>([
    ['entered twice', findings(bridge, bridge), ['violated Ф-002 kind']],
    ['entered three times', findings(bridge, bridge, bridge), ['violated Ф-002 kind', 'violated Ф-003 kind']],
    ['with another text', findings(bridge, { ...bridge, found: 'Көпүрө жабык' }), []],
    ['with other evidence', findings(bridge, { ...bridge, evidence: ['Д-001', 'Д-002'] }), []],
    ['with a blank more', findings(bridge, { ...bridge, kind: null }), []],
    ['with nothing of people’s', findings({}, {}), []],
    [
      'that differs in the product’s columns alone',
      {
        acts: [
          { purpose: 'Жол', act: '1/2024' },
          { purpose: 'Жол', act: '2/2024' },
        ],
      },
      ['violated АК-002 purpose'],
    ],
    ['of another sheet', { objects: [{ name: 'Терек' }], people: [{ name: 'Терек' }] }, []],
    [
      'by its dates',
      { values: [{ date: day('2024-09-01') }, { date: day('2024-09-01') }] },
      ['violated Ө-002 date'],
    ],
  ])('%s', (_, given, expected) => {
    expect(outcomeLines(duplicates, given)).toEqual(expected);
  });

  test('names the first of its kind', () => {
    expect(outcomes(duplicates, findings(bridge, {}, bridge))).toMatchObject([
      { sheet: 'findings', row: 'Ф-003', figures: { other: 'Ф-001' } },
    ]);
  });

  test('that cannot be read is not known to be the same', () => {
    const unreadable = {
      sheet: 'findings',
      row: 'Ф-002',
      line: 4,
      column: 'verified',
      kind: 'date',
      text: '31.02',
    } as const;
    expect(outcomeLines(duplicates, { ...findings(bridge, bridge), problems: [unreadable] })).toEqual([]);
  });
});
