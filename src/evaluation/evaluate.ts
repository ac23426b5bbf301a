// From the opened workbook to verdicts and computed cells. Rows get their numbers first, so that every verdict has its row.
import type { Environment } from '#core/ports';
import type { Verdict } from '#core/verdict';
import type { Facts } from '#rules/facts';
import { judgeAll } from '#rules/run';
import { type SheetKey, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { wordsOf } from '#texts/loaded';
import type { Book } from '#workbook/book';
import { type Counters, giveNumbers } from '#workbook/numbering';
import { type Affected, judgedSheets } from './affected.ts';
import type { ComputedRow } from './computed/column.ts';
import { factsOf } from './facts-of.ts';
import { storable } from './stored-verdict.ts';

/** What an evaluation knows before anything is written. */
export interface Evaluated {
  readonly sheets: ReadonlyMap<SheetKey, Sheet>;
  /** The new row numbers, by sheet and line. */
  readonly given: ReadonlyMap<SheetKey, ReadonlyMap<number, string>>;
  readonly counters: Counters;
  readonly facts: Facts;
  /** The verdicts that were made again. */
  readonly verdicts: readonly Verdict[];
  /** The computed cells of each row of a sheet, in the order of its records. */
  readonly computed: ReadonlyMap<SheetKey, readonly ComputedRow[]>;
}

/**
 * Numbers new rows, runs the affected rules and computes the affected cells; the sheets that these read must have been
 * read.
 */
export function evaluate(
  book: Pick<Book, 'sheet'>,
  affected: Affected,
  counters: Counters,
  environment: Pick<Environment, 'today' | 'texts'>,
): Evaluated {
  const numbered = affected.reads.flatMap((key) => {
    const sheet = book.sheet(key);
    return sheet === null ? [] : [giveNumbers(sheet as Sheet, counters.get(key) ?? 0)];
  });
  const sheets = new Map(numbered.map(({ sheet }) => [sheet.key, sheet]));
  const ours = numbered.filter(({ sheet }) => judgedSheets.includes(sheet.key));
  const raised = new Map(counters);
  for (const { sheet, last } of ours)
    if (tables[sheet.key].prefix !== null && last > 0) raised.set(sheet.key, last);
  const facts = factsOf(sheets, environment.today, affected.judged, wordsOf(environment));
  return {
    sheets,
    given: new Map(ours.filter((one) => one.given.size > 0).map((one) => [one.sheet.key, one.given])),
    counters: raised,
    facts,
    verdicts: judgeAll(affected.rules, facts).map(storable),
    computed: new Map(affected.computed.map(({ sheet, rows }) => [sheet, rows(facts)])),
  };
}
