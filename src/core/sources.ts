// A number of rows together with the rows themselves: what is printed can be found again in its sheet.

/** Rows of one sheet, by their numbers; how many there are is the figure. */
export interface Counted<Sheet extends string = string> {
  readonly sheet: Sheet;
  readonly rows: readonly string[];
}

export function counted<Sheet extends string>(
  sheet: Sheet,
  rows: readonly { readonly number: string }[],
): Counted<Sheet> {
  return { sheet, rows: rows.map(({ number }) => number) };
}

/** Numbers of rows for people: runs drawn together, `К-001…К-004, К-012`. */
export function rowRanges(rows: readonly string[]): string {
  const runs: (readonly [first: string, last: string])[] = [];
  for (const row of [...new Set(rows)].sort(byNumber)) {
    const [first, last] = runs[runs.length - 1] ?? [];
    if (first !== undefined && last !== undefined && follows(last, row)) runs[runs.length - 1] = [first, row];
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}…${last}`)).join(', ');
}

/** `К-012` as its letters and its number; what has no number stands first. */
function partsOf(row: string): readonly [letters: string, number: number] {
  const [, letters = row, digits = '0'] = /^(.*?)(\d+)$/.exec(row) ?? [];
  return [letters, Number(digits)];
}

function byNumber(one: string, other: string): number {
  const [[letters, number], [others, next]] = [partsOf(one), partsOf(other)];
  if (letters === others) return number - next;
  return letters < others ? -1 : 1;
}

function follows(row: string, next: string): boolean {
  const [[letters, number], [others, after]] = [partsOf(row), partsOf(next)];
  return letters === others && after === number + 1;
}
