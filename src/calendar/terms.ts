// The deadline register of the regulation: what is owed, from when, for how long, and by whom.
import type { CivilDate } from '#core/date';
import { type Dated, valueAt } from '#core/dated';
import type { Derivation } from './derivation.ts';
import { type DeriveOptions, derive } from './derive.ts';
import { allEditions, type CountedTermId, numbersOf } from './regulation.ts';
import type { CountedTerm, PeriodTerm, Term } from './term.ts';

/** The deadlines of the register, by clause; 4.3 and 8.1 hold two each, 7.3.1 the four steps of a plan's approval. */
export type TermId =
  | '5.4.1'
  | '5.4.2'
  | '5.4.3'
  | '5.3.2'
  | '5.3.3'
  | '5.3.1'
  | '4.3-10'
  | '4.3-30'
  | '7.2.2'
  | '7.3.1-draft'
  | '7.3.1-sent'
  | '7.3.1-discussed'
  | '7.3.1-approved'
  | '8.1'
  | '8.1-year'
  | '8.5';

/** The event from which a deadline is counted; for a period, any day in it. */
export type AnchorId =
  | 'kenesh-formed'
  | 'procedure-started'
  | 'group-formed'
  | 'first-meeting'
  | 'object-received-act'
  | 'executive-received-act'
  | 'quarter'
  | 'half-year'
  | 'year';

/** Who has to act in time. */
export type OwedBy =
  | 'executive-body'
  | 'executive-head'
  | 'kenesh-chair'
  | 'kenesh'
  | 'group'
  | 'chair'
  | 'object';

/** A term whose number is dated, for the kenesh's own Жобо may set another. */
export interface DatedTerm extends Omit<CountedTerm, 'count'> {
  readonly count: Dated<number>;
}

/** One line of the register. */
export interface Deadline {
  readonly clause: string;
  readonly from: AnchorId;
  readonly lasts: DatedTerm | PeriodTerm;
  readonly owedBy: OwedBy;
}

/** Numbers of the kenesh's own Жобо in place of the register's. */
export type TermOverrides = Readonly<Partial<Record<TermId, Dated<number>>>>;

/** The deadline register. */
export const deadlines: Readonly<Record<TermId, Deadline>> = {
  '5.4.1': {
    clause: '5.4.1',
    from: 'kenesh-formed',
    lasts: after('5.4.1', 'months'),
    owedBy: 'executive-body',
  },
  '5.4.2': {
    clause: '5.4.2',
    from: 'procedure-started',
    lasts: after('5.4.2', 'working-days'),
    owedBy: 'executive-head',
  },
  '5.4.3': {
    clause: '5.4.3',
    from: 'procedure-started',
    lasts: after('5.4.3', 'working-days'),
    owedBy: 'kenesh-chair',
  },
  '5.3.2': { clause: '5.3.2', from: 'group-formed', lasts: after('5.3.2', 'working-days'), owedBy: 'group' },
  '5.3.3': {
    clause: '5.3.3',
    from: 'first-meeting',
    lasts: before('5.3.3', 'working-days'),
    owedBy: 'executive-body',
  },
  '5.3.1': { clause: '5.3.1', from: 'group-formed', lasts: mandate('5.3.1'), owedBy: 'kenesh' },
  '4.3-10': {
    clause: '4.3',
    from: 'object-received-act',
    lasts: after('4.3-10', 'working-days'),
    owedBy: 'object',
  },
  '4.3-30': {
    clause: '4.3',
    from: 'executive-received-act',
    lasts: after('4.3-30', 'calendar-days'),
    owedBy: 'executive-body',
  },
  '7.2.2': {
    clause: '7.2.2',
    from: 'quarter',
    lasts: { unit: 'period', period: 'quarter' },
    owedBy: 'group',
  },
  '7.3.1-draft': planStep('group'),
  '7.3.1-sent': planStep('group'),
  '7.3.1-discussed': planStep('group'),
  '7.3.1-approved': planStep('kenesh'),
  '8.1': {
    clause: '8.1',
    from: 'half-year',
    lasts: { unit: 'period', period: 'half-year' },
    owedBy: 'group',
  },
  '8.1-year': { clause: '8.1', from: 'year', lasts: { unit: 'period', period: 'year' }, owedBy: 'group' },
  '8.5': { clause: '8.5', from: 'year', lasts: { unit: 'period', period: 'year' }, owedBy: 'chair' },
};

/** Whether a text names a deadline of the register. */
export function isTermId(text: string): text is TermId {
  return Object.keys(deadlines).includes(text);
}

/** The term of a deadline as it stands on the day of its anchor. */
export function termOf(id: TermId, anchor: CivilDate, overrides: TermOverrides = {}): Term {
  const { lasts } = deadlines[id];
  if (lasts.unit === 'period') return lasts;
  return { ...lasts, count: valueAt(overrides[id] ?? lasts.count, anchor).value };
}

/** The decision of the kenesh's own Жобо that sets a deadline's number, or null where the model regulation's holds. */
export function referenceOf(id: TermId, anchor: CivilDate, overrides: TermOverrides = {}): string | null {
  const own = overrides[id];
  return own ? valueAt(own, anchor).reference : null;
}

/** When a deadline of the register falls due, and how that was counted. */
export function deriveDeadline(
  id: TermId,
  anchor: CivilDate,
  options: DeriveOptions & { readonly overrides?: TermOverrides } = {},
): Derivation {
  const derivation = derive(termOf(id, anchor, options.overrides), anchor, options);
  return { ...derivation, reference: referenceOf(id, anchor, options.overrides) };
}

/** The numbers stand in the editions of the model regulation. */
function model(id: CountedTermId): Dated<number> {
  return numbersOf(allEditions, ({ terms }) => terms[id]);
}

function after(id: CountedTermId, unit: CountedTerm['unit']): DatedTerm {
  return { unit, count: model(id), direction: 'after', endMoves: true };
}

function before(id: CountedTermId, unit: CountedTerm['unit']): DatedTerm {
  return { unit, count: model(id), direction: 'before', endMoves: true };
}

/** 5.3.1: a mandate ends on its day, working or not. */
function mandate(id: CountedTermId): DatedTerm {
  return { unit: 'years', count: model(id), direction: 'after', endMoves: false };
}

/** 7.3.1 names no day for a year's plan; the year itself is the bound. */
function planStep(owedBy: OwedBy): Deadline {
  return { clause: '7.3.1', from: 'year', lasts: { unit: 'period', period: 'year' }, owedBy };
}
