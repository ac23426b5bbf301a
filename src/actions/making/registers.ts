// What is given once before a document is made: a row of its own where none was named, and an act's number.
import { partsOf } from '#core/date';
import type { World } from '#core/ports';
import type { DocumentKind } from '#documents/kind';
import type { Facts } from '#rules/facts';
import { keepCounters } from '../counters.ts';
import { type Opened, opened } from './opened.ts';
import { addRow, fillRow } from './rows.ts';

/** The row of which the document is made: the one named, else a new act or the year's report; null for the whole workbook. */
export function rowFor(world: World, { sheet }: DocumentKind, named: string | null): string | null {
  if (named !== null) return named;
  if (sheet === 'acts') return addRow(world, opened(world), 'acts', { date: { date: world.today } });
  return sheet === 'reports' ? yearReport(world) : null;
}

/** The report of this year, whose row is added where there is none. */
function yearReport(world: World): string {
  const there = opened(world);
  const { year } = partsOf(world.today);
  const report = there.judged.facts.reports.find((one) => one.year === year && one.period === 'year');
  const period = there.sheetLanguage.sheets.reports.columns.period.choices.year;
  return report?.number ?? addRow(world, there, 'reports', { year, period });
}

/** Gives an act its number, `1/2024`, if it has none; the facts as they are then. */
export function withActNumber(world: World, there: Opened, number: string): Facts {
  const { book, judged } = there;
  const { facts, counters } = judged;
  const act = facts.acts.find((one) => one.number === number);
  if (act === undefined || act.act !== null) return facts;
  const { year } = partsOf(act.date ?? world.today);
  const next = (counters.get(`acts.${year}`) ?? 0) + 1;
  const given = `${next}/${year}`;
  world.book.apply([
    ...fillRow(there, 'acts', number, { act: given }),
    ...keepCounters(book, new Map(counters).set(`acts.${year}`, next)),
  ]);
  return { ...facts, acts: facts.acts.map((one) => (one === act ? { ...one, act: given } : one)) };
}
