// So many findings as go over a slow line at once, with each word once; the others when a person asks for them.
import { byteLength } from '#core/bytes';
import type { RuleKind } from '#core/verdict';
import { asMany } from './as-many.ts';
import { type Finding, type FindingFilter, matches, mergeFindings } from './findings.ts';
import type { FindingKind, ShownVerdict } from './verdicts.ts';

/** Where a finding stands. */
export interface FindingPlace {
  readonly row: string | null;
  /** Left out where it is the row's number. */
  readonly rowTitle?: string;
  readonly column: string | null;
  /** Which of several judgements at one place; left out where there is one. */
  readonly part?: string;
  /** What stands there, and what should. */
  readonly correction?: { readonly was: string; readonly now: string };
}

export interface FindingLine {
  readonly rule: string;
  readonly clause: string;
  readonly ruleKind: RuleKind;
  readonly kind: FindingKind;
  readonly sheet: ShownVerdict['sheet'];
  readonly message: string;
  /** What to do: its place among the words. */
  readonly todo: number;
  readonly actual: string;
  readonly required: string;
  readonly waived: boolean;
  /** How many places there are; the first of them follow. */
  readonly count: number;
  readonly places: readonly FindingPlace[];
}

/** How many findings, and how many verdicts in them. */
export type FindingCounts = readonly [findings: number, verdicts: number];

/** By what asks for them, by sheet, and by gravity; what there is none of is left out. */
export type FindingTallies = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, FindingCounts>>>>>
>;

/** What lines refer to. */
export interface FindingWords {
  readonly todos: readonly string[];
  readonly clauses: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, string>>;
  /** By sheet and column, `members.side`. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface FindingPage {
  /** Of all that were asked for; gravest first. */
  readonly tallies: FindingTallies;
  readonly lines: readonly FindingLine[];
  readonly words: FindingWords;
}

/** The most lines of one page. */
const LINES = 30;
/** The places of a line: at most so many, and but one where they are long. */
const PLACES = 16;
const PLACES_BYTES = 3_000;

/** The findings that `filter` asks for from the `from`-th on, as many as `bytes` hold; one at least. */
export function findingPage(
  verdicts: readonly ShownVerdict[],
  filter: FindingFilter,
  from: number,
  bytes: number,
): FindingPage {
  const findings = mergeFindings(verdicts.filter((verdict) => matches(verdict, filter)));
  const tallies = talliesOf(findings);
  const words = new Words();
  for (const [{ sheet, sheetTitle }] of findings) words.sheets.set(sheet, sheetTitle);
  let left = bytes - weightOf({ tallies, lines: [], words: words.described() });
  const lines: FindingLine[] = [];
  for (const finding of findings.slice(from, from + LINES)) {
    const line = lineOf(finding, words);
    left -= weightOf(line) + words.takeWeight();
    if (left < 0 && lines.length > 0) break;
    lines.push(line);
  }
  return { tallies, lines, words: words.described() };
}

/** The places of the finding that has the verdict with this key, from the `from`-th on; none where it is no more. */
export function placesOf(
  verdicts: readonly ShownVerdict[],
  filter: FindingFilter,
  key: string,
  from: number,
): readonly FindingPlace[] {
  const findings = mergeFindings(verdicts.filter((verdict) => matches(verdict, filter)));
  const finding = findings.find((places) => places.some((place) => place.key === key)) ?? [];
  return asMany(finding.slice(from, from + 100).map(placeOf), 6 * PLACES_BYTES);
}

function lineOf(finding: Finding, words: Words): FindingLine {
  const [first] = finding;
  const { rule, clause, ruleKind, kind, sheet, message, actual, required, waived } = first;
  for (const { column, columnTitle } of finding)
    if (column !== null) words.add('columns', `${sheet}.${column}`, columnTitle);
  words.add('clauses', clause, first.clauseText);
  const places = asMany(finding.slice(0, PLACES).map(placeOf), PLACES_BYTES);
  return {
    ...{ rule, clause, ruleKind, kind, sheet, message, actual, required, waived },
    todo: words.todo(first.todo),
    count: finding.length,
    places,
  };
}

function placeOf({ row, rowTitle, column, part, actual, correction }: ShownVerdict): FindingPlace {
  return {
    ...{ row, column },
    ...(part === null ? {} : { part }),
    ...(rowTitle === (row ?? '') ? {} : { rowTitle }),
    ...(correction === null ? {} : { correction: { was: actual, now: correction } }),
  };
}

/** With the sign that parts it from the next. */
function weightOf(part: unknown): number {
  return byteLength(JSON.stringify(part)) + 1;
}

function talliesOf(all: readonly Finding[]): FindingTallies {
  const tallies: Record<string, Record<string, Record<string, FindingCounts>>> = {};
  for (const finding of all) {
    const [{ ruleKind, sheet, kind }] = finding;
    const sheets = tallies[ruleKind] ?? {};
    const kinds = sheets[sheet] ?? {};
    const [findings, verdicts] = kinds[kind] ?? [0, 0];
    kinds[kind] = [findings + 1, verdicts + finding.length];
    sheets[sheet] = kinds;
    tallies[ruleKind] = sheets;
  }
  return tallies;
}

/** Words that lines refer to, each once, and what the latest of them weigh. */
class Words {
  readonly sheets = new Map<string, string>();
  private readonly clauses = new Map<string, string>();
  private readonly columns = new Map<string, string>();
  private readonly todos = new Map<string, number>();
  private weight = 0;

  add(kind: 'clauses' | 'columns', key: string, text: string): void {
    if (this[kind].has(key)) return;
    this[kind].set(key, text);
    this.weight += weightOf(key) + weightOf(text);
  }

  /** The place of what to do. */
  todo(text: string): number {
    const place = this.todos.get(text) ?? this.todos.size;
    if (place === this.todos.size) {
      this.todos.set(text, place);
      this.weight += weightOf(text);
    }
    return place;
  }

  /** What the words weigh that were added since it was asked last. */
  takeWeight(): number {
    const { weight } = this;
    this.weight = 0;
    return weight;
  }

  described(): FindingWords {
    const { sheets, clauses, columns, todos } = this;
    return {
      todos: [...todos.keys()],
      clauses: Object.fromEntries(clauses),
      sheets: Object.fromEntries(sheets),
      columns: Object.fromEntries(columns),
    };
  }
}
