// The report's part on how the regulation is kept: what is violated, not known or set aside, a line a rule.

import { parseDate } from '#core/date';
import { type Block, grid, paragraph } from '#core/document';
import { groupedBy } from '#core/group';
import { rowRanges } from '#core/sources';
import { type Verdict, verdictKey } from '#core/verdict';
import type { Facts } from '#rules/facts';
import { gravest, isLaw } from '#rules/shared/gravest';
import type { Language } from '#texts';
import type { RuleWords } from '#texts/language';
import { say, sentence } from '#texts/verdict-words';
import { verdictCounts } from '../passport.ts';
import { verdictsOfPeriod } from './period-verdicts.ts';
import type { Scope } from './scope.ts';

/** `isPublic`: of no row, and no words of people's own, for they may name a person. */
export function complianceBlocks(
  all: readonly Verdict[],
  scope: Scope,
  facts: Facts,
  language: Language,
  isPublic: boolean,
): readonly Block[] {
  const { report: words, passport } = language.documents;
  const verdicts = verdictsOfPeriod(all, scope, facts).filter(isLaw);
  const waived = waivedKeys(facts);
  const isWaived = (verdict: Verdict) => waived.has(verdictKey(verdict));
  const of = (wanted: Verdict['value']) =>
    verdicts.filter((verdict) => verdict.value === wanted && !isWaived(verdict));
  const isShown = ({ rule }: Verdict) => !isPublic || !PERSONAL.has(rule);
  const open = [...of('violated'), ...of('unknown')].filter(isShown);
  const aside = verdicts.filter((verdict) => isWaived(verdict) && isShown(verdict));
  const part = (caption: string, shown: readonly Verdict[]) =>
    shown.length === 0 ? [] : [paragraph('caption', caption), verdictTable(shown, language, isPublic)];
  return [
    paragraph('body', say(language, passport.counts, verdictCounts(byRule(verdicts)))),
    ...part(words.notMet, open),
    ...part(words.waived, aside),
  ];
}

/** The gravest value of each rule: a report does not change with the number of papers or rows that keep one. */
function byRule(verdicts: readonly Verdict[]): readonly Pick<Verdict, 'value'>[] {
  return [...groupedBy(verdicts, ({ rule }) => rule).values()].map((own) => ({
    value: gravest(own) ?? 'n/a',
  }));
}

/** What reports one person's birth or citizenship: only how many such cases there are is reported to others. */
const PERSONAL: ReadonlySet<string> = new Set(['5.2.1-age', '5.2.1-citizenship', '5.2.1-community']);

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
    const places = rowRanges(own.flatMap(({ row }) => (row === null ? [] : [row])));
    return [
      first.clause,
      language.actions.values[first.value],
      found(own, first, language, isPublic),
      ...(isPublic ? [] : [places]),
    ];
  });
  const headers = [words.clause, words.verdict, words.message];
  return isPublic
    ? grid(headers, rows, [0.12, 0.23, 0.65])
    : grid([...headers, words.rows], rows, [0.1, 0.2, 0.5, 0.2]);
}

/** What was found, never what should be: one case as its rule says it, several by their number. */
function found(own: readonly Verdict[], first: Verdict, language: Language, isPublic: boolean): string {
  const isPrinted =
    own.length === 1 && !PERSONAL.has(first.rule) && (!isPublic || holdsNoWords(first, language));
  if (isPrinted) return sentence(language, first);
  const { about } = language.rules[first.rule as keyof Language['rules']];
  const template = language.documents.report.cases[first.value === 'violated' ? 'violated' : 'unknown'];
  return say(language, template, { count: own.length, about });
}

/** Whether a sentence takes figures, days and choices alone. */
function holdsNoWords({ rule, says, value, figures }: Verdict, language: Language): boolean {
  const { says: words }: RuleWords = language.rules[rule as keyof Language['rules']];
  const places = [...(words[says ?? value] ?? '').matchAll(/\{(\w+)(?::([\w.]+))?\}/g)];
  return places.every(([, name = '', form = '']) => {
    const figure = figures[name] ?? '';
    return form.includes('.') || typeof figure === 'number' || parseDate(figure) !== null;
  });
}
