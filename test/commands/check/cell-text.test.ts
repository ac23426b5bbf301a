// The verdicts of a row in its check column.
import { checkText, renderedVerdict } from '#commands/check/cell-text';
import { isOpen, type Verdict } from '#core/verdict';
import { oddSize } from '#rules/5.2.1-odd-size';
import { size } from '#rules/5.2.1-size';
import { citizenSeats } from '#rules/5.2.3-citizens';
import { deputySeats } from '#rules/5.2.3-deputies';
import { judgeAll } from '#rules/run';
import { languages } from '#texts/all';
import { factsOf } from '../../rules/support.ts';
import { annexMembers } from '../../support/annex-1.ts';

const headers: Readonly<Record<string, string>> = { name: 'Аты-жөнү', side: 'Тарабы' };
const headerOf = (column: string) => headers[column] ?? '';
const four = judgeAll([deputySeats, size, oddSize], factsOf({ members: annexMembers.slice(0, 4) }));

const textOf = (verdicts: readonly Verdict[], header = headerOf, language = languages.ky) =>
  checkText(
    verdicts.filter(isOpen).map((verdict) => renderedVerdict(verdict, language)),
    header,
  );

describe('check text', () => {
  test('a line a verdict, gravest first, then in the order of the rules, each with sign, header and clause', () => {
    expect(textOf(four).split('\n')).toEqual([
      '⛔[Аты-жөнү] Топто 4 мүчө бар, кеминде 5 болушу керек (5.2.1)',
      '⛔[Аты-жөнү] Топто 4 мүчө бар: бул жуп сан, так сан болушу керек (5.2.1)',
      expect.stringMatching(/^[⚠❓]\[Тарабы\] Депутаттар.* \(5\.2\.3\)$/),
    ]);
  });

  test('a column without a header has no brackets', () => {
    expect(textOf(four.slice(1, 2), () => '')).toMatch(/^⛔ Топто/);
  });

  test('what is not known has its own sign, whatever the severity', () => {
    const open = judgeAll([citizenSeats], factsOf({ members: [{}, {}, {}, {}, {}] }));
    expect(textOf(open)).toMatch(/^❓\[Тарабы\]/);
  });

  test('nothing is stated about what is met or does not apply', () => {
    const met = judgeAll([size], factsOf({ members: annexMembers }));
    expect(met.some(isOpen)).toBe(false);
    expect(textOf(met)).toBe('');
  });

  test('in every language', () => {
    for (const language of Object.values(languages))
      expect(textOf(four, headerOf, language).split('\n')).toHaveLength(3);
  });
});
