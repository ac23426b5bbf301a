// By what a counted questionnaire is known again: a short mark of its answers, wherever its row stands and whenever.
import { fingerprint } from '#core/fingerprint';
import { answerKey } from './answers.ts';

/** How many rows of each mark there are. */
export type Marks = ReadonlyMap<string, number>;

/** The mark of a row: what it says under each header. Blank cells, the order of columns and rows do not count. */
export function rowMark(headers: readonly string[], cells: readonly string[]): string {
  const marked = headers.flatMap((header, place) => {
    const cell = (cells[place] ?? '').trim();
    return cell === '' ? [] : [JSON.stringify([answerKey(header), cell])];
  });
  return fingerprint(marked.sort().join());
}

/** The name of an entry that was made of rows with these marks. */
export function entryMark(marks: readonly string[]): string {
  const whole = [...marks].sort().join();
  return fingerprint(whole) + fingerprint(`${marks.length}/${whole}`);
}

/** What stands in «sent» of a row: the entry's name, and some of the marks of the rows that were counted. */
export function sentText(entry: string, marks: readonly string[]): string {
  return marks.length === 0 ? entry : `${entry} ${marks.join('')}`;
}

/** The entry's name in a «sent». */
export function entryIn(sent: string | null): string {
  return (sent ?? '').split(' ')[0] ?? '';
}

/** The marks in a «sent». */
export function marksIn(sent: string | null): readonly string[] {
  return (sent ?? '').split(' ')[1]?.match(/.{6}/g) ?? [];
}

export function countMarks(marks: Iterable<string>): Marks {
  const counted = new Map<string, number>();
  for (const mark of marks) counted.set(mark, (counted.get(mark) ?? 0) + 1);
  return counted;
}

/** Rows of which so many are known by their marks, and the others, each in their order. */
export function partedBy<Row extends { readonly mark: string }>(
  rows: readonly Row[],
  known: Marks,
): { readonly repeated: readonly Row[]; readonly fresh: readonly Row[] } {
  const left = new Map(known);
  const repeated: Row[] = [];
  const fresh: Row[] = [];
  for (const row of rows) {
    const count = left.get(row.mark) ?? 0;
    if (count > 0) left.set(row.mark, count - 1);
    (count > 0 ? repeated : fresh).push(row);
  }
  return { repeated, fresh };
}
