// How a sheet is declared: its columns once, from which records, headers, validation and protection follow.
import type { Cell } from './cell.ts';
import type { CivilDate } from './date.ts';

/** Who may change a column's cells: people, or the product alone. */
export type Owner = 'people' | 'product';

export type Kind =
  | 'text'
  | 'long'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'flag'
  | 'choice'
  | 'reference'
  | 'references'
  | 'mixed';

/** The kinds that not every cell can be read as. */
export type StrictKind = Exclude<Kind, 'text' | 'long' | 'mixed'>;

export function isStrict(kind: Kind): kind is StrictKind {
  return kind !== 'text' && kind !== 'long' && kind !== 'mixed';
}

/** One column; `Value` is what its cells decode to. */
export interface Column<Value = unknown> {
  readonly kind: Kind;
  readonly owner: Owner;
  /** The keys that a choice may take; their words are in the texts. */
  readonly choices?: readonly string[];
  /** The sheet whose row numbers a reference holds. */
  readonly to?: string;
  /** Whether the № of a paper may stand in the place of its row number. */
  readonly typed?: boolean;
  /** The greatest number that can be meant; more is a slip of the hand. */
  readonly most?: number;
  /** The least number that can be meant. */
  readonly least?: number;
  /** A day on which somebody was born: by it a year of two figures is read. */
  readonly birth?: boolean;
  /** Recomputed by every check from other cells, so it does not count when deciding whether its row is filled in. */
  readonly derived?: boolean;
  /** Marks by which the product finds its own; people have no need to read them. */
  readonly machine?: boolean;
  /** Exists for the type only. */
  readonly value?: Value;
}

/** No term of law has as many days; counting further would take a check minutes. */
export const LONGEST_TERM = 1000;

export const text = (): Column<string> => ({ kind: 'text', owner: 'people' });
export const long = (): Column<string> => ({ kind: 'long', owner: 'people' });
/** A whole number, zero or more: people, votes, days. */
export const integer = (): Column<number> => ({ kind: 'integer', owner: 'people' });
/** A term in days or other units. */
export const term = (): Column<number> => ({ ...integer(), most: LONGEST_TERM });
/** A measurement or a score. */
export const decimal = (): Column<number> => ({ kind: 'decimal', owner: 'people' });
/** A sum of money in som. */
export const money = (): Column<number> => ({ ...decimal(), least: 0 });
export const date = (): Column<CivilDate> => ({ kind: 'date', owner: 'people' });
/** The day on which somebody was born. */
export const birthDate = (): Column<CivilDate> => ({ ...date(), birth: true });
/** Yes or no; a blank is neither. */
export const flag = (): Column<boolean> => ({ kind: 'flag', owner: 'people' });

export function choice<const Key extends string>(...choices: readonly Key[]): Column<Key> {
  return { kind: 'choice', owner: 'people', choices };
}

/** A row number of sheet `to`, such as `М-003`. */
export const reference = (to: string): Column<string> => ({ kind: 'reference', owner: 'people', to });
/** A paper: its row number in the register of documents, or the № that stands on it. */
export const paper = (): Column<string> => ({ ...reference('archive'), typed: true });
/** Several row numbers of sheet `to`, separated by commas. */
export const references = (to: string): Column<readonly string[]> => ({
  kind: 'references',
  owner: 'people',
  to,
});

/** Whatever is written there: its meaning depends on its row. */
export const mixed = (): Column<Cell> => ({ kind: 'mixed', owner: 'people' });

/** A column that the product computes and people only read. */
export function computed<Value>(column: Column<Value>): Column<Value> {
  return { ...column, owner: 'product' };
}

/** A column of marks by which the product finds its own again. */
export function machine<Value>(column: Column<Value>): Column<Value> {
  return { ...column, owner: 'product', machine: true };
}

/**
 * A column that every check recomputes from the rest of the row and from other sheets. Such columns stand last, so
 * that they are written together with the verdicts.
 */
export function derived<Value>(column: Column<Value>): Column<Value> {
  return { ...column, owner: 'product', derived: true };
}

export type Columns = Readonly<Record<string, Column>>;

/** In which part of the workbook a sheet stands; tabs are coloured and shown by it. */
export type Part = 'start' | 'group' | 'meetings' | 'plan' | 'surveys' | 'results' | 'control';

export interface Table<Key extends string = string, C extends Columns = Columns> {
  readonly key: Key;
  /** Letter before the row numbers: `М` in `М-003`; null where rows carry names of the product's own. */
  readonly prefix: string | null;
  readonly part: Part;
  /** Shown from the start; the menu shows the others. */
  readonly core: boolean;
  /** `number` first, `check` last. */
  readonly columns: C & { readonly number: Column<string>; readonly check: Column<string> };
}

interface Declaration<C extends Columns> {
  readonly prefix: string | null;
  readonly part: Part;
  readonly core?: boolean;
  readonly columns: C;
}

export function table<const Key extends string, C extends Columns>(
  key: Key,
  { prefix, part, core = false, columns }: Declaration<C>,
): Table<Key, C> {
  const number = computed(text());
  return { key, prefix, part, core, columns: { number, ...columns, check: computed(long()) } };
}

type ValueOf<C> =
  C extends Column<infer Value> ? (Value extends readonly string[] ? Value : Value | null) : never;

/** What a row says. A blank and what cannot be read are null; `number` is the row's own. */
export type RecordOf<T> =
  T extends Table<string, infer C>
    ? { readonly [K in keyof C]: ValueOf<C[K]> } & { readonly number: string }
    : never;
