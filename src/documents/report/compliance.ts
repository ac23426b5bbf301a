// The report's part on how the regulation is kept: what is violated and what is not known, drawn together.
import { type Block, grid, paragraph } from '#core/document';
import type { Verdict } from '#core/verdict';
import type { Language } from '#texts';
import { sentence } from '#texts/verdict-words';

/** What each verdict says; those that say the same of several rows are one line with their number. */
export function complianceBlocks(verdicts: readonly Verdict[], language: Language): readonly Block[] {
  return blocksOf(verdicts, language, (verdict) => sentence(language, verdict));
}

/** The same without what a verdict says of its row, which may name a person: only what its rule asks. */
export function complianceByRule(verdicts: readonly Verdict[], language: Language): readonly Block[] {
  return blocksOf(verdicts, language, ({ rule }) => language.rules[rule as keyof Language['rules']].about);
}

function blocksOf(
  verdicts: readonly Verdict[],
  language: Language,
  textOf: (verdict: Verdict) => string,
): readonly Block[] {
  const { report: words } = language.documents;
  const of = (wanted: Verdict['value']) => verdicts.filter(({ value }) => value === wanted);
  const rows = drawnTogether([...of('violated'), ...of('unknown')], textOf).map(
    ({ verdict, text, count }) => [
      verdict.clause,
      language.actions.values[verdict.value],
      count > 1 ? `${text} (× ${count})` : text,
    ],
  );
  return [
    paragraph('heading', words.compliance),
    paragraph('body', words.notMet),
    rows.length === 0
      ? paragraph('body', words.none)
      : grid([words.clause, words.verdict, words.message], rows, [0.12, 0.23, 0.65]),
  ];
}

function drawnTogether(verdicts: readonly Verdict[], textOf: (verdict: Verdict) => string) {
  const lines = new Map<string, { verdict: Verdict; text: string; count: number }>();
  for (const verdict of verdicts) {
    const text = textOf(verdict);
    const key = `${verdict.value} ${verdict.rule} ${text}`;
    lines.set(key, { verdict, text, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return [...lines.values()];
}
