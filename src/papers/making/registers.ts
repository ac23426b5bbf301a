// What is given once before a document is made: a row of its own where none was named, and an act's number.
import { partsOf } from '#core/date';
import type { Environment } from '#core/ports';
import type { Column } from '#core/table';
import type { DocumentKind } from '#documents/kind';
import { tables } from '#tables';
import type { Act } from '#tables/acts';
import { counterStep } from '#workbook/counters';
import { commit } from '#workbook/journal';
import { markOf } from './entered.ts';
import { recallIntent } from './intent.ts';
import { type Opened, opened } from './opened.ts';
import { addRow, rowSteps } from './rows.ts';

/** The row of which a document is made, and the workbook in which it stands. */
interface Found {
  /** null: of the whole workbook. */
  readonly row: string | null;
  readonly there: Opened;
}

/** The row named, else that of a new act or of the year's report; the workbook is read again only where a row was added. */
export function rowFor(environment: Environment, kind: DocumentKind, named: string | null): Found {
  const { sheet, beside } = kind;
  const there = opened(environment);
  if (named !== null || !beside || (sheet !== 'acts' && sheet !== 'reports')) return { row: named, there };
  const row = sheet === 'acts' ? begunAct(environment, kind, there) : yearReport(environment, there);
  if (row !== null) return { row, there };
  const added =
    sheet === 'acts' ? { act: '', date: { date: environment.today } } : yearCells(environment, there);
  return { row: addRow(environment, there, sheet, added), there: opened(environment) };
}

/** Today's new act in whose row nobody has written yet: its making was cut off. Null where there is none. */
function begunAct(
  environment: Environment,
  kind: DocumentKind,
  { judged: { facts } }: Opened,
): string | null {
  const written = Object.entries<Column>(tables.acts.columns).flatMap(([key, { owner }]) =>
    owner === 'people' && key !== 'date' ? [key as keyof Act] : [],
  );
  const isBlank = (act: Act) => written.every((key) => [act[key]].flat().length === 0 || act[key] === null);
  const isMade = ({ number, document }: Act) =>
    document !== null && recallIntent(environment, markOf(kind, number)) === null;
  const begun = facts.acts.find((act) => act.date === environment.today && isBlank(act) && !isMade(act));
  return begun?.number ?? null;
}

/** The report of this year, or null where it has no row yet. */
function yearReport(environment: Environment, { judged }: Opened): string | null {
  const { year } = partsOf(environment.today);
  const report = judged.facts.reports.find((one) => one.year === year && one.period === 'year');
  return report?.number ?? null;
}

function yearCells({ today }: Environment, { sheetLanguage }: Opened) {
  return {
    year: partsOf(today).year,
    period: sheetLanguage.sheets.reports.columns.period.choices.year ?? '',
  };
}

/** Gives an act its number, `1/2024`, if it has none; the workbook as it is then. */
export function withActNumber(environment: Environment, there: Opened, number: string): Opened {
  const { book, judged } = there;
  const { facts, counters } = judged;
  const act = facts.acts.find((one) => one.number === number);
  if (act === undefined || act.act !== null) return there;
  const { year } = partsOf(act.date ?? environment.today);
  const next = (counters.get(`acts.${year}`) ?? 0) + 1;
  const given = `${next}/${year}`;
  const raised = new Map(counters).set(`acts.${year}`, next);
  const named = rowSteps(there, 'acts', number, { act: given });
  commit(environment, book, 'act number', [...counterStep(book, raised), ...named]);
  const acts = facts.acts.map((one) => (one === act ? { ...one, act: given } : one));
  return { ...there, judged: { ...judged, counters: raised, facts: { ...facts, acts } } };
}
