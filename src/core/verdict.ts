// What a rule says of the facts.

/** Violated, met, not known, does not apply (yet). */
export type Value = 'violated' | 'met' | 'unknown' | 'n/a';

export type Severity = 'error' | 'warning' | 'info';

/**
 * What a rule rests on: `law` (a clause asks it), `method` (the group's own way of working), `data` (a cell that cannot
 * be right). Only `law` speaks for a clause and in papers that others read.
 */
export type RuleKind = 'law' | 'method' | 'data';

/** A number or text of a message; dates are civil dates, choices their keys. The message's own template gives the form. */
export type Figure = string | number;
export type Figures = Readonly<Record<string, Figure>>;

/** Seats that pass from side to side to make a composition lawful, and what is assumed of members without a side. */
export interface Repair {
  readonly assumed: Readonly<Record<string, number>>;
  readonly moves: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

/**
 * One judgement of a rule: on a row, or on a whole sheet where `row` is null. `Message` names the messages by which it
 * may be shown: those that the rule chooses, else `violated` and `unknown`; every language must have them.
 */
export interface Outcome<Message extends string = string> {
  readonly value: Value;
  readonly row: string | null;
  readonly column: string | null;
  /** What was found and what is asked, in figures that need no language: `6…7 of 15`, `>= 7.5`. */
  readonly actual: string;
  readonly required: string;
  /** Which of the rule's messages says it, where it has several. */
  readonly says: Message | null;
  readonly figures: Figures;
  /** The smallest repairs, where the rule knows any. */
  readonly repairs: readonly Repair[];
  /** The sheet it stands on, where that is not the rule's own. */
  readonly sheet: string | null;
  /** Which of several judgements at one place: a quarter, an addressee, a part of an act; null where there is one. */
  readonly part: string | null;
  /** Milder than its rule's where the text of this very case is doubtful; null where it is the rule's own. */
  readonly severity: Severity | null;
}

export interface Verdict extends Omit<Outcome, 'severity'> {
  readonly rule: string;
  readonly clause: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly sheet: string;
}

interface Details<Message extends string = string> {
  readonly row?: string | null;
  readonly column?: string | null;
  readonly actual?: string | number;
  readonly required?: string | number;
  readonly says?: Message;
  readonly figures?: Figures;
  readonly repairs?: readonly Repair[];
  readonly sheet?: string;
  /** Which of several judgements at one place. */
  readonly part?: string | null;
  readonly severity?: Severity;
}

/** A rule's judgement that something is not as the clause asks. */
export function violated<const Message extends string = 'violated'>(
  details: Details<Message> = {},
): Outcome<Message> {
  return outcome('violated', details.says ?? null, details);
}

export function met(details: Details = {}): Outcome<never> {
  return outcome<never>('met', null, details);
}

/** A rule's judgement that the facts do not tell. */
export function unknown<const Message extends string = 'unknown'>(
  details: Details<Message> = {},
): Outcome<Message> {
  return outcome('unknown', details.says ?? null, details);
}

export function notApplicable(details: Details = {}): Outcome<never> {
  return outcome<never>('n/a', null, details);
}

/** Violated, met or, of null, unknown. */
export function judge<const Message extends string = 'unknown'>(
  holds: true | null,
  details?: Details<Message>,
): Outcome<Message>;
export function judge<const Message extends string = 'violated'>(
  holds: boolean,
  details?: Details<Message>,
): Outcome<Message>;
export function judge<const Message extends string = 'violated' | 'unknown'>(
  holds: boolean | null,
  details?: Details<Message>,
): Outcome<Message>;
export function judge(holds: boolean | null, details?: Details): Outcome {
  if (holds === null) return unknown(details);
  return holds ? met(details) : violated(details);
}

/** Of all verdicts that have none: there are many thousands of them. */
const NO_FIGURES: Figures = {};
const NO_REPAIRS: readonly Repair[] = [];

function outcome<Message extends string>(
  value: Value,
  says: Message | null,
  details: Details,
): Outcome<Message> {
  return {
    value,
    row: details.row ?? null,
    column: details.column ?? null,
    actual: `${details.actual ?? ''}`,
    required: `${details.required ?? ''}`,
    says,
    figures: details.figures ?? NO_FIGURES,
    repairs: details.repairs ?? NO_REPAIRS,
    sheet: details.sheet ?? null,
    part: details.part ?? null,
    severity: details.severity ?? null,
  };
}

/**
 * Whether something is written as done and lacks the paper that shows it: not known, and apart from what nobody has
 * written.
 */
export function isClaimed({ value, says }: Pick<Outcome, 'value' | 'says'>): boolean {
  return value === 'unknown' && says === 'claimed';
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

/** Verdicts that somebody has to do something about. */
export function isOpen({ value }: Pick<Verdict, 'value'>): boolean {
  return value === 'violated' || value === 'unknown';
}
