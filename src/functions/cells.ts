// Cells as Apps Script hands them over: blanks, ranges as lists, and rows that are blank at the end.
import type { CellInput, CellValue } from '#core/custom-function';
import { functionErrors } from '#texts/function-errors';

/** Whether nothing can be seen in a cell. */
export function isBlank(value: CellValue | null | undefined): value is '' | null | undefined {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** The one value of an argument, the empty text where it is blank or left out. Throws for a range of several cells. */
export function readCell(name: string, input: CellInput): CellValue {
  const [value, ...others] = readList(input);
  if (others.length > 0) throw new Error(functionErrors.oneCell(name));
  return value === undefined || isBlank(value) ? '' : value;
}

/** The cells of an argument row by row, blanks among them; none where it is left out. */
export function readList(input: CellInput): CellValue[] {
  if (isLeftOut(input)) return [];
  const cells = isRange(input) ? input.flat() : [input];
  return cells.map((value) => (isBlank(value) ? '' : value));
}

/** Whether an argument was not written at all; a blank cell was. */
export function isLeftOut(input: CellInput): input is null | undefined {
  return input === undefined || input === null;
}

/** How many cells of a list count: those up to the last that is not blank. */
export function lengthWithoutBlankEnd(list: readonly CellValue[]): number {
  let length = list.length;
  while (length > 0 && isBlank(list[length - 1])) length -= 1;
  return length;
}

/**
 * Lists that stand side by side, without the rows at the end that are blank in every one. Throws where a list ends before
 * the longest does, for then its rows would not be the others'.
 * @param columns each argument by its name; the first one gives the rows
 */
export function readColumns<Name extends string>(
  columns: Readonly<Record<Name, CellInput>>,
): Record<Name, CellValue[]> {
  const lists = Object.entries<CellInput>(columns).map(([name, input]) => [name, readList(input)] as const);
  const length = Math.max(...lists.map(([, list]) => lengthWithoutBlankEnd(list)));
  const longest = lists.find(([, list]) => list.length >= length)?.[0] ?? '';
  const short = lists.find(([, list]) => list.length < length);
  if (short) throw new Error(functionErrors.tooShort(short[0], longest));
  return Object.fromEntries(lists.map(([name, list]) => [name, list.slice(0, length)])) as Record<
    Name,
    CellValue[]
  >;
}

function isRange(input: CellInput): input is readonly (readonly CellValue[])[] {
  return Array.isArray(input);
}
