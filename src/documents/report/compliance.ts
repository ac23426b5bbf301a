// The report's part on how the regulation is kept: what is violated, not known or set aside, a line a rule.
import { type Block, grid, paragraph } from '#core/document';
import { groupedBy } from '#core/group';
import { rowRanges } from '#core/sources';
import { type Verdict, verdictKey } from '#core/verdict';
import type { Facts } from '#rules/facts';
import type { Language } from '#texts';
import { say, sentence } from '#texts/verdict-words';
import { verdictCounts } from '../passport.ts';

/** `isPublic`: what a verdict says of its row may name a person, so only what its rule asks is said, and of no row. */
export function complianceBlocks(
  verdicts: readonly Verdict[],
  facts: Facts,
  language: Language,
  isPublic: boolean,
): readonly Block[] {
  const { report: words, passport } = language.documents;
  const waived = waivedKeys(facts);
  const isWaived = (verdict: Verdict) => waived.has(verdictKey(verdict));
  const of = (wanted: Verdict['value']) =>
    verdicts.filter((verdict) => verdict.value === wanted && !isWaived(verdict));
  const open = [...of('violated'), ...of('unknown')];
  const aside = verdicts.filter(isWaived);
  const part = (caption: string, shown: readonly Verdict[]) =>
    shown.length === 0 ? [] : [paragraph('caption', caption), verdictTable(shown, language, isPublic)];
  return [
    paragraph('heading', words.compliance),
    paragraph('body', say(language, passport.counts, verdictCounts(verdicts))),
    ...part(words.notMet, open),
    ...part(words.waived, aside),
  ];
}

/** The verdicts that people have set aside with a reason, as long as that holds. */
function waivedKeys({ check, today }: Facts): ReadonlySet<string> {
  const active = check.filter(
    ({ waivedBecause, waivedUntil }) =>
      waivedBecause !== null && (waivedUntil === null || waivedUntil >= today),
  );
  return new Set(active.map(({ number }) => number));
}

function verdictTable(shown: readonly Verdict[], language: Language, isPublic: boolean): Block {
  const { report: words } = language.documents;
  const lines = groupedBy(shown, ({ rule, value }) => `${value} ${rule}`);
  const rows = [...lines.values()].map((own) => {
    const [first] = own as readonly [Verdict, ...Verdict[]];
    const { about } = language.rules[first.rule as keyof Language['rules']];
    const said = isPublic || own.length > 1 ? about : sentence(language, first);
    const places = rowRanges(own.flatMap(({ row }) => (row === null ? [] : [row])));
    return [
      first.clause,
      language.actions.values[first.value],
      own.length > 1 ? `${said} (× ${own.length})` : said,
      ...(isPublic ? [] : [places]),
    ];
  });
  const headers = [words.clause, words.verdict, words.message];
  return isPublic
    ? grid(headers, rows, [0.12, 0.23, 0.65])
    : grid([...headers, words.rows], rows, [0.1, 0.2, 0.5, 0.2]);
}
