// What the sheets do not show yet: edits that no check has seen to its end, or that started no run (another add-on, an
// import, a phone without a line).
import type { Environment } from '#core/ports';
import { type Verdict, verdictKey } from '#core/verdict';
import { writeVerdict } from '#evaluation/stored-verdict';
import type { SheetKey } from '#tables';
import type { Book } from '#workbook/book';
import { pendingEdits } from '#workbook/pending';
import { openVerdicts } from '../check/kept.ts';
import { lastCheck } from '../run.ts';

/**
 * How many edits there are at the least: those that runs have noted, or what an unseen edit has left behind, rows without
 * a number and verdicts that the list has otherwise. 0 before the first check: nothing is shown that could be old.
 * @param open the verdicts that are open now
 * @param given the numbers that rows without one would be given
 */
export function uncheckedEdits(
  environment: Pick<Environment, 'memory'>,
  book: Pick<Book, 'sheet'>,
  open: readonly Verdict[],
  given: ReadonlyMap<SheetKey, ReadonlyMap<number, string>>,
): number {
  if (lastCheck(environment) === null) return 0;
  const rows = [...given.values()].reduce((sum, own) => sum + own.size, 0);
  const listed = openVerdicts(book.sheet('check'));
  const traces = rows + (listed === null ? 0 : differing(listed, open));
  return Math.max(pendingEdits(environment).edits, traces);
}

/** How many verdicts stand in one list and not, or otherwise, in the other. */
function differing(one: readonly Verdict[], other: readonly Verdict[]): number {
  const written = (verdicts: readonly Verdict[]) =>
    new Map(verdicts.map((verdict) => [verdictKey(verdict), writeVerdict(verdict)]));
  const [before, now] = [written(one), written(other)];
  return [...new Set([...before.keys(), ...now.keys()])].filter((key) => before.get(key) !== now.get(key))
    .length;
}
