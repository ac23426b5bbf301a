// 2.2(4): whole numbers of people.
import { whole } from '#rules/2.2(4)-whole';
import type { Facts } from '#rules/facts';
import { outcomeLines } from './outcome-lines.ts';

const problem = (
  column: string,
  text: string,
  sheet: 'tally' | 'plan' = 'tally',
): Facts['problems'][number] => ({
  sheet,
  row: 'Э-001',
  column,
  kind: 'integer',
  text,
});

describe('2.2(4) whole numbers', () => {
  test.each<[string, Facts['problems'], readonly string[]]>([
    ['negative', [problem('women', '-1')], ['violated Э-001 women']],
    ['half a person', [problem('all', '2.5')], ['violated Э-001 all']],
    ['half a person with a comma', [problem('all', '2,5')], ['violated Э-001 all']],
    ['questionnaires', [problem('forms', '-3')], ['violated Э-001 forms']],
    ['two cells', [problem('all', '-1'), problem('men', '-1')], ['violated Э-001 all', 'violated Э-001 men']],
    ['no number at all is for 3.2', [problem('all', 'он')], ['met Э-001 all']],
    ['another sheet', [problem('year', '-1', 'plan')], ['met Э-001 all']],
    ['nothing wrong', [], ['met Э-001 all']],
  ])('%s', (_, problems, expected) => {
    expect(outcomeLines(whole, { tally: [{ men: 0 }], problems })).toEqual(expected);
  });

  test('where nobody was counted yet, it is n/a', () => {
    expect(outcomeLines(whole, { tally: [{ forms: 10 }] })).toEqual(['n/a Э-001 all']);
  });
});
