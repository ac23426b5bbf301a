// The hidden sheet of a file that holds the lists too long for their rules.
import { helpers } from '../o-spreadsheet.ts';

/** Its name; it exists in files only. */
export const LISTS = '_lists';

/** Collects lists, one a column; the same list stands there once. */
export class ListsOut {
  readonly columns: (readonly string[])[] = [];
  private readonly places = new Map<string, string>();

  /** Where `values` stand, as a rule refers to them. */
  place(values: readonly string[]): string {
    const key = JSON.stringify(values);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const column = helpers.numberToLetters(this.columns.push(values) - 1);
    const place = `${LISTS}!$${column}$1:$${column}$${values.length}`;
    this.places.set(key, place);
    return place;
  }
}
