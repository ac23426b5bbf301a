// From the opened workbook to verdicts: numbers first, so that every verdict has its row.
import type { World } from '#core/ports';
import type { Verdict } from '#core/verdict';
import type { Facts } from '#rules/facts';
import { judgeAll } from '#rules/run';
import { type SheetKey, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import type { Book } from '../book.ts';
import { factsOf } from '../facts-of.ts';
import { type Counters, giveNumbers, type Numbered } from '../numbering.ts';
import { wordsOf } from '../words.ts';
import type { Scope } from './scope.ts';

/** What a check knows before it writes. */
export interface Judged {
  readonly sheets: ReadonlyMap<SheetKey, Sheet>;
  /** The new row numbers, by sheet and line. */
  readonly given: ReadonlyMap<SheetKey, ReadonlyMap<number, string>>;
  readonly counters: Counters;
  readonly facts: Facts;
  readonly verdicts: readonly Verdict[];
}

/**
 * Numbers new rows and runs the rules over the sheets given; data rules judge the rows of the scope's sheets alone, and
 * only these keep their new numbers.
 */
export function judge(
  book: Pick<Book, 'sheet'>,
  keys: readonly SheetKey[],
  { rules, sheets: judged, judges }: Pick<Scope, 'rules' | 'sheets' | 'judges'>,
  counters: Counters,
  world: Pick<World, 'today' | 'texts'>,
): Judged {
  const numbered = keys.flatMap((key): readonly Numbered<SheetKey>[] => {
    const sheet = book.sheet(key);
    return sheet === null ? [] : [giveNumbers(sheet as Sheet, counters.get(key) ?? 0)];
  });
  const sheets = new Map(numbered.map(({ sheet }) => [sheet.key, sheet]));
  const given = new Map(
    numbered.filter((one) => one.given.size > 0).map((one) => [one.sheet.key, one.given]),
  );
  const facts = factsOf(sheets, world.today, judged, wordsOf(world));
  const raised = new Map(counters);
  for (const { sheet, last } of numbered)
    if (tables[sheet.key].prefix !== null && last > 0 && judged.includes(sheet.key))
      raised.set(sheet.key, last);
  const verdicts = judgeAll(rules, facts).filter(({ rule, sheet }) => judges(rule, sheet));
  return { sheets, given, counters: raised, facts, verdicts };
}
