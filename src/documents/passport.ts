// The compliance passport: every clause of the regulation, how it is kept, and its verdict, as «Шайкештик» has them.
import { type Block, grid, paragraph } from '#core/document';
import type { Value, Verdict } from '#core/verdict';
import { rules } from '#rules';
import { clauseCoverage } from '#rules/clause-coverage';
import type { ClauseId } from '#rules/clauses';
import { gravest, isLaw } from '#rules/shared/gravest';
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import { chairOf, groupHead, regulationOf, sentence, signatures, titled } from './frame.ts';
import { document, emptyOf } from './kind.ts';

export const passport = document({
  id: 'passport',
  clauses: ['1'],
  sheet: null,
  archive: 'other',
  rows: () => [null],
  caption: () => '',
  missing: (_, { settings }) => emptyOf({ kenesh: settings.kenesh !== null }),
  blocks: (_, facts, language, all) => {
    const verdicts = all.filter(isLaw);
    const { passport: words, act, common } = language.documents;
    return [
      ...groupHead(facts, language),
      ...titled(words.title, words.about),
      paragraph('subtitle', say(language, words.asOf, { today: facts.today })),
      paragraph('body', `${act.legal}: ${regulationOf(facts, language)}`),
      sentence(language, words.counts, verdictCounts(verdicts)),
      clauseTable(verdicts, language),
      paragraph('note', words.note),
      signatures([[common.chair, chairOf(facts, facts.today)]]),
    ];
  },
});

/** How many verdicts have each value, as templates take them. */
export function verdictCounts(verdicts: readonly Pick<Verdict, 'value'>[]) {
  const count = (wanted: Value) => verdicts.filter(({ value }) => value === wanted).length;
  return { violated: count('violated'), unknown: count('unknown'), met: count('met'), na: count('n/a') };
}

function clauseTable(verdicts: readonly Verdict[], language: Language): Block {
  const { passport: words, common } = language.documents;
  const rows = (Object.keys(language.quotes) as ClauseId[]).map((id) => {
    const own = verdicts.filter(({ clause }) => clause === id);
    const judged = rules.some((rule) => isLaw(rule) && rule.clause === id);
    return [
      id,
      language.clauses[id].asks,
      verdictWords(id, judged, own, language),
      judged ? say(language, language.actions.compliance.counts, verdictCounts(own)) : '',
    ];
  });
  return grid([common.clause, words.asks, words.verdict, words.figures], rows, [0.1, 0.46, 0.19, 0.25]);
}

function verdictWords(id: ClauseId, judged: boolean, own: readonly Verdict[], { actions }: Language): string {
  if (judged) return actions.values[gravest(own) ?? 'n/a'];
  return clauseCoverage[id].people ? actions.compliance.manual : actions.compliance.held;
}
