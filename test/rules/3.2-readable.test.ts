// 3.2: cells that cannot be read are said with what stands in them.
import { readable } from '#rules/3.2-readable';
import type { Problem } from '#tables/decode';
import { factsOf, outcomes } from './support.ts';

const problem: Problem = {
  sheet: 'members',
  row: 'М-003',
  line: 5,
  column: 'birthDate',
  kind: 'date',
  text: '31.02.2024',
};

describe('3.2 unreadable cells', () => {
  test('stand where they are, with their text', () => {
    expect(outcomes(readable, { problems: [problem] })).toMatchObject([
      {
        value: 'violated',
        sheet: 'members',
        row: 'М-003',
        column: 'birthDate',
        says: 'date',
        actual: '31.02.2024',
        figures: { text: '31.02.2024' },
      },
    ]);
  });

  test('are told of the sheets that are judged, not of those that are only known', () => {
    const problems = [problem, { ...problem, sheet: 'acts' as const }];
    const facts = { ...factsOf({ problems }), judged: ['acts' as const] };
    expect([...readable.check(facts)].map(({ sheet }) => sheet)).toEqual(['acts']);
  });

  test('where all can be read nothing is said', () => {
    expect(outcomes(readable, { members: [{ name: 'А.Асанов' }] })).toEqual([]);
  });
});
