// The verdicts on a report's own period: those on its facts, and on the group as it stood when the period ended.
import { type CivilDate, parseDate } from '#core/date';
import type { Verdict } from '#core/verdict';
import { rules } from '#rules';
import type { Facts } from '#rules/facts';
import { judgeAll } from '#rules/run';
import type { SheetKey } from '#tables';
import { asOf } from '../as-of.ts';
import type { Scope } from './scope.ts';

type Row = Readonly<Record<string, unknown>> & { readonly number: string };

/** The columns that tell on which day a row's fact was, in the order in which they are asked. */
const DAYS: { readonly [K in SheetKey]?: readonly string[] } = {
  members: ['appointed', 'left'],
  offices: ['from'],
  candidates: ['gatheringDate', 'sentToKenesh'],
  campaign: ['from', 'to'],
  steps: ['done', 'due'],
  conflicts: ['arisen', 'toldChair', 'toldKenesh', 'suspendedFrom'],
  people: ['from', 'to'],
  support: ['given', 'refused', 'asked'],
  meetings: ['date'],
  activities: ['to', 'from'],
  values: ['date'],
  surveys: ['to', 'from'],
  tally: ['date'],
  acts: ['date', 'to', 'from'],
  letters: ['sent', 'received'],
  reports: ['approved'],
  publications: ['date'],
  archive: ['date'],
};

/**
 * The verdicts of the period, as they were on its last day: of rows, those whose fact was in it; of whole sheets, all. What
 * is asked of a part of a year is asked once that is over, therefore as of today. A row whose day is not stated is not left
 * out.
 */
export function verdictsOfPeriod(all: readonly Verdict[], scope: Scope, given: Facts): readonly Verdict[] {
  const facts = asOf(given, scope.to);
  const isOfPeriod = rowsOfPeriod(scope, facts);
  // Facts that are already those of the last day come with verdicts of a later one.
  const asOfEnd = scope.to <= given.today ? judgeAll(rules, facts) : all;
  return [
    ...asOfEnd.filter((verdict) => isPartOf(verdict, scope) === null && isOfPeriod(verdict)),
    ...all.filter((verdict) => isPartOf(verdict, scope) === true),
  ];
}

/** How many parts of a year a rule judges one by one, where its verdicts name them: `2025-3`. */
const PARTS: Readonly<Record<string, number>> = { '7.2.2-quarter': 4, '8.1-half-year': 2 };

/** Whether a verdict on a year or on a part of one is on what ended in the period; null where it is on neither. */
function isPartOf({ rule, part }: Verdict, { from, to }: Scope): boolean | null {
  const [, year, number] = /^(\d{4})(?:-(\d))?$/.exec(part ?? '') ?? [];
  if (year === undefined) return null;
  const month = number === undefined ? 12 : (Number(number) * 12) / (PARTS[rule] ?? 12);
  const last = `${year}-${`${month}`.padStart(2, '0')}`;
  return last >= from.slice(0, 7) && last <= to.slice(0, 7);
}

/** Days that tell nothing of when something came about. */
const NO_EVENTS: ReadonlySet<string | null> = new Set(['birthDate']);

/** Tells whether the fact of a verdict on a row was within the period; of a whole sheet it always is. */
function rowsOfPeriod(scope: Scope, facts: Facts): (verdict: Verdict) => boolean {
  const within = (date: CivilDate) => date >= scope.from && date <= scope.to;
  const rowOf = rowFinder(facts);
  const isCovered = coveredBy(scope, facts);
  return (verdict) => {
    const number = verdict.row;
    if (number === null) return true;
    const row = rowOf(verdict.sheet, number);
    const column = NO_EVENTS.has(verdict.column) ? null : verdict.column;
    const columns = [column ?? '', ...(DAYS[verdict.sheet as SheetKey] ?? [])];
    const [own, ...main] = columns.map((column) => dayIn(row?.[column]));
    const day = [own, dayIn(verdict.figures.due), ...main].find((one) => one !== null) ?? null;
    return day === null ? isCovered(verdict.sheet, number) : within(day);
  };
}

const dayIn = (cell: unknown): CivilDate | null => (typeof cell === 'string' ? parseDate(cell) : null);

function rowFinder(facts: Facts): (sheet: string, number: string) => Row | undefined {
  const bySheet = new Map<string, ReadonlyMap<string, Row>>();
  return (sheet, number) => {
    const known = bySheet.get(sheet) ?? new Map(rowsOf(facts, sheet).map((row) => [row.number, row]));
    bySheet.set(sheet, known);
    return known.get(number);
  };
}

function rowsOf(facts: Facts, sheet: string): readonly Row[] {
  const rows: unknown = facts[sheet as keyof Facts];
  return Array.isArray(rows) ? (rows as readonly Row[]) : [];
}

/** Rows without a day of their own are of the period where what they belong to is. */
function coveredBy(scope: Scope, facts: Facts): (sheet: string, number: string) => boolean {
  const works = [...scope.acts, ...scope.findings, ...scope.plan];
  const subjects = [...scope.acts, ...scope.plan].map(({ subject }) => subject);
  const covered: Readonly<Record<string, readonly (string | null)[]>> = {
    plan: scope.plan.map(({ number }) => number),
    findings: scope.findings.map(({ number }) => number),
    recommendations: scope.recommendations.map(({ number }) => number),
    decisions: scope.decisions.map(({ number }) => number),
    objects: works.map(({ object }) => object),
    subjects,
    settings: isFormedWithin(scope, facts) ? Object.keys(facts.settings) : [],
    readings: [],
  };
  return (sheet, number) => covered[sheet]?.includes(number) ?? true;
}

/** What the settings hold is of the time when the group was formed. */
function isFormedWithin({ from, to }: Scope, { settings: { formed } }: Facts): boolean {
  return formed !== null && formed >= from && formed <= to;
}
