// Open verdicts in words, gravest first.
import type { Environment } from '#core/ports';
import { shortened } from '#core/shortened';
import { isClaimed, type RuleKind, type Verdict, verdictKey } from '#core/verdict';
import { waivedKeys } from '#evaluation/waivers';
import type { ClauseId } from '#rules/clauses';
import type { Facts } from '#rules/facts';
import type { SheetKey } from '#tables';
import { columnWords, type Language } from '#texts';
import { languageOf } from '#texts/loaded';
import { rowWords } from '#texts/row-words';
import { sentence, whatToDo } from '#texts/verdict-words';
import type { Book } from '#workbook/book';
import { correctionOf } from '../people/corrections.ts';

/** Gravest first. A violation of a doubtful or minor requirement is a warning. */
export const findingKinds = ['violated', 'warning', 'unknown', 'claimed'] as const;

export type FindingKind = (typeof findingKinds)[number];

export interface ShownVerdict {
  readonly key: string;
  readonly rule: string;
  readonly clause: string;
  /** Asked by a clause, by the group's own way of working, or of what stands in a cell. */
  readonly ruleKind: RuleKind;
  readonly kind: FindingKind;
  /** The clause's own words. */
  readonly clauseText: string;
  readonly sheet: SheetKey;
  readonly sheetTitle: string;
  readonly row: string | null;
  /** What the row is called: a setting by its caption, others by their number; empty without a row. */
  readonly rowTitle: string;
  readonly column: string | null;
  /** Empty without a column, and for a setting's value, which its caption names. */
  readonly columnTitle: string;
  /** Which of several judgements at one place; null where there is one. */
  readonly part: string | null;
  readonly message: string;
  readonly todo: string;
  readonly actual: string;
  readonly required: string;
  readonly waived: boolean;
  /** What should stand in its cell instead of `actual`, where the program can tell; null where a person must. */
  readonly correction: string | null;
}

/** The most of a figure that is shown; what is to be corrected is shown whole, or a person corrects it in its cell. */
const [SHOWN, CORRECTED] = [200, 1000];

/** The language of sentences, and the one in which sheets and columns are named wherever one reads of them. */
export interface Spoken {
  readonly language: Language;
  readonly sheetLanguage: Language;
}

/** In the `language` of the page and that of the workbook. */
export function spoken(
  environment: Environment,
  language: Language,
  { settings }: Pick<Facts, 'settings'>,
): Spoken {
  return { language, sheetLanguage: languageOf(environment, settings.language) };
}

/** In an order that hangs on nothing but the verdicts; places are named as they stand in the workbook. */
export function shownVerdicts(
  book: Pick<Book, 'sheet'>,
  verdicts: readonly Verdict[],
  languages: Spoken,
  { today }: Pick<Environment, 'today'>,
): readonly ShownVerdict[] {
  const waived = waivedKeys(book.sheet('check'), today);
  return verdicts
    .map((verdict) => ({ verdict, key: verdictKey(verdict), weight: weightOf(verdict) }))
    .sort((one, other) => one.weight - other.weight || (one.key < other.key ? -1 : 1))
    .map(({ verdict, key }) => inWords(verdict, key, waived.has(key), languages));
}

function inWords(
  verdict: Verdict,
  key: string,
  waived: boolean,
  { language, sheetLanguage }: Spoken,
): ShownVerdict {
  const sheet = verdict.sheet as SheetKey;
  const { rule, clause, kind, row, column, part, actual, required } = verdict;
  const correction = shortCorrection(verdict, language);
  return {
    key,
    rule,
    clause,
    ruleKind: kind,
    kind: kindOf(verdict),
    sheet,
    row,
    column,
    part,
    actual: correction === null ? shortened(actual, SHOWN) : actual,
    required: shortened(required, SHOWN),
    clauseText: language.quotes[clause as ClauseId],
    sheetTitle: sheetLanguage.sheets[sheet].title,
    rowTitle: row === null ? '' : rowWords(sheetLanguage, sheet, row),
    columnTitle: columnTitle(sheetLanguage, sheet, column),
    message: sentence(language, verdict),
    todo: whatToDo(language, verdict),
    waived,
    correction,
  };
}

function shortCorrection(verdict: Verdict, language: Language): string | null {
  const correction = correctionOf(verdict, language);
  return correction === null || Math.max(correction.length, verdict.actual.length) > CORRECTED
    ? null
    : correction;
}

function kindOf(verdict: Verdict): FindingKind {
  if (verdict.value === 'unknown') return isClaimed(verdict) ? 'claimed' : 'unknown';
  return verdict.severity === 'error' ? 'violated' : 'warning';
}

const RULE_KINDS = { law: 0, method: 100, data: 200 } as const;
const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** What the law asks first, then the method, then slips of the hand; gravest first in each. */
function weightOf(verdict: Verdict): number {
  return RULE_KINDS[verdict.kind] + 10 * findingKinds.indexOf(kindOf(verdict)) + GRAVITY[verdict.severity];
}

function columnTitle(language: Language, sheet: SheetKey, column: string | null): string {
  if (column === null || (sheet === 'settings' && column === 'value')) return '';
  return columnWords(language, sheet, column).header;
}
