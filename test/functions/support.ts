// Calling a custom function as a cell does.
import type { CellInput, CellOutput, CellValue } from '../../src/core/custom-function.ts';
import { functions } from '../../src/functions/index.ts';

/** Calls a function by the name people write. */
export function call(name: string, ...args: CellInput[]): CellOutput {
  const found = functions.find((each) => each.name === name);
  if (!found) throw new Error(`No custom function ${name}`);
  return found.compute(...args);
}

/** The local midnight of a day written `2024-09-17`, as Apps Script hands dates over. */
export function at(text: string): Date {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day);
}

/** A column of cells. */
export function columnOf(...values: CellValue[]): CellValue[][] {
  return values.map((value) => [value]);
}
