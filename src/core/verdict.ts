// What a rule says of the facts.

/** Violated, met, not known, does not apply (yet). */
export type Value = 'violated' | 'met' | 'unknown' | 'n/a';

export type Severity = 'error' | 'warning' | 'info';

/** A number or text of a message; dates are civil dates, choices their keys. The message's own template gives the form. */
export type Figure = string | number;
export type Figures = Readonly<Record<string, Figure>>;

/** Seats that pass from side to side to make a composition lawful, and what is assumed of members without a side. */
export interface Repair {
  readonly assumed: Readonly<Record<string, number>>;
  readonly moves: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

/** One judgement of a rule: on a row, or on a whole sheet where `row` is null. */
export interface Outcome {
  readonly value: Value;
  readonly row: string | null;
  readonly column: string | null;
  /** What was found and what is asked, in figures that need no language: `6…7 of 15`, `>= 7.5`. */
  readonly actual: string;
  readonly required: string;
  /** Which of the rule's messages says it, where it has several. */
  readonly says: string | null;
  readonly figures: Figures;
  /** The smallest repairs, where the rule knows any. */
  readonly repairs: readonly Repair[];
  /** The sheet it stands on, where that is not the rule's own. */
  readonly sheet: string | null;
  /** Which of several judgements at one place: a quarter, an addressee, a part of an act; null where there is one. */
  readonly part: string | null;
}

export interface Verdict extends Outcome {
  readonly rule: string;
  readonly clause: string;
  readonly severity: Severity;
  readonly sheet: string;
}

interface Said {
  readonly row?: string | null;
  readonly column?: string | null;
  readonly actual?: string | number;
  readonly required?: string | number;
  readonly says?: string;
  readonly figures?: Figures;
  readonly repairs?: readonly Repair[];
  readonly sheet?: string;
  /** Which of several judgements at one place. */
  readonly part?: string | null;
}

const outcome =
  (value: Value) =>
  ({
    row = null,
    column = null,
    sheet,
    actual = '',
    required = '',
    says,
    figures = {},
    repairs = [],
    part = null,
  }: Said = {}): Outcome => ({
    value,
    row,
    column,
    actual: `${actual}`,
    required: `${required}`,
    says: says ?? null,
    figures,
    repairs,
    sheet: sheet ?? null,
    part,
  });

export const violated = outcome('violated');
export const met = outcome('met');
export const unknown = outcome('unknown');
export const notApplicable = outcome('n/a');

/** Says `violated`, `met` or, of null, `unknown`. */
export function judge(holds: boolean | null, said: Said = {}): Outcome {
  if (holds === null) return unknown(said);
  return holds ? met(said) : violated(said);
}

/** A verdict's name, the same in every check while its rule and its place are. */
export function verdictKey({
  rule,
  sheet,
  row,
  column,
  part,
}: Pick<Verdict, 'rule' | 'sheet' | 'row' | 'column' | 'part'>): string {
  return [rule, sheet, row ?? '', column ?? '', ...(part === null ? [] : [part])].join('/');
}
