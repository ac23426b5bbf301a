// What a short form is: which sheets it fills, which of their columns it asks for, and how its rows hang together.
import type { SheetKey } from '#tables';

/** A row that a form fills: its sheet and columns, in the order in which they are asked. */
export interface FormPart {
  readonly sheet: SheetKey;
  readonly columns: readonly string[];
  /** What may not be left blank once anything of the part is filled in; of the first part, in any case. */
  readonly needed: readonly string[];
  /** What may not be left blank either where the part's column says one of these words. */
  readonly neededWhere?: Readonly<
    Record<string, { readonly column: string; readonly says: readonly string[] }>
  >;
  /** Filled in even where the person has typed nothing of it. */
  readonly always?: true;
  /** What a new row is offered with, by column. */
  readonly initial?: Readonly<Record<string, string>>;
  /** What a new row says without being asked, by column. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** The columns that refer to another part's row, and that part's sheet. */
  readonly links?: Readonly<Record<string, SheetKey>>;
  /** The columns that say what is asked elsewhere in the form, such as `activities.from`; of a date a whole number takes the year. */
  readonly repeats?: Readonly<Record<string, string>>;
  /** A row that is there may be taken instead: as it is, or filling its blank cells. */
  readonly takes?: 'asItIs' | 'filling';
}

export interface Form {
  readonly parts: readonly [FormPart, ...FormPart[]];
  /** New rows alone, rows that are there alone, or either. */
  readonly fills: 'new' | 'there' | 'either';
}

/** The part of a form that fills a sheet. */
export function partOf({ parts }: Form, sheet: SheetKey): FormPart | undefined {
  return parts.find((part) => part.sheet === sheet);
}
