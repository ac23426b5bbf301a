// The rows of the tally as they were counted: batch by batch, entry by entry.
import { answerKey, roleOf } from '#survey/answers';
import type { Group } from '#survey/groups';
import type { Question } from '#tables/questions';
import type { TallyRow } from '#tables/tally';

/** The rows of one entry of a batch in one village; never empty. */
export type EntryRows = readonly [TallyRow, ...TallyRow[]];

/** The entries of a tally; a batch without a name is what one member counted in one village on one day. */
export function entriesOf(tally: readonly TallyRow[]): readonly EntryRows[] {
  const entries = new Map<string, [TallyRow, ...TallyRow[]]>();
  for (const row of tally) {
    const { survey, batch, village, member, date, entry } = row;
    const name = batch === null ? [village, member, date] : [village, batch];
    const key = JSON.stringify([survey, entry ?? 'first', ...name]);
    const found = entries.get(key);
    if (found) found.push(row);
    else entries.set(key, [row]);
  }
  return [...entries.values()];
}

/** Whether a line says how many people answered the question. */
export function tellsRespondents({ answer }: Pick<TallyRow, 'answer'>): boolean {
  return answer !== null && roleOf(answer) === 'respondents';
}

/** What of two rows is the same answer in one place. */
export function placeInEntry({ question, answer, village }: TallyRow): string {
  return JSON.stringify([question, answerKey(answer ?? ''), village]);
}

/** Whether each respondent has one answer to a question. */
export function hasOneAnswer({ kind }: Pick<Question, 'kind'>): boolean {
  return kind !== null && kind !== 'several';
}

/** People counted in a group, and whether all rows state them. */
export function countedIn(
  rows: readonly TallyRow[],
  group: Group,
): { people: number; blank: TallyRow | null } {
  let people = 0;
  let blank: TallyRow | null = null;
  for (const row of rows) {
    people += row[group] ?? 0;
    if (row[group] === null) blank ??= row;
  }
  return { people, blank };
}
