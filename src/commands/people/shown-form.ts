// A short form as the page shows it.
import type { SheetKey } from '#tables';
import type { Form } from './forms/form.ts';
import type { FormId } from './forms/index.ts';

/** One of what a field offers; `value` is what is sent. */
export interface ShownOption {
  readonly value: string;
  readonly caption: string;
  /** Of a row that is taken: the rows of other parts to which it refers, by `sheet.number`. */
  readonly implies?: Readonly<Record<string, string>>;
}

export interface ShownField {
  /** `meetings.date` */
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'number' | 'date' | 'choice' | 'many';
  readonly needed: boolean;
  readonly options: readonly ShownOption[];
  /** Dates as `2024-09-17`, of several references their numbers with commas between. */
  readonly value: string;
}

export interface ShownForm {
  readonly id: FormId;
  /** The row it fills; empty: a new one. */
  readonly row: string;
  readonly rows: readonly ShownOption[];
  readonly fills: Form['fills'];
  readonly parts: readonly ShownPart[];
}

export interface ShownPart {
  readonly sheet: SheetKey;
  readonly title: string;
  /** The rows that may be taken instead of a new one; null where there are none. */
  readonly taken: ShownField | null;
  /** Whether the fields are asked of a row that is taken too: they fill its blank cells. */
  readonly fillsTaken: boolean;
  readonly fields: readonly ShownField[];
}
