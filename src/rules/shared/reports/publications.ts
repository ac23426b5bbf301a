// Of which report a publication tells: a secretary writes its number, its period, or just the day on both sheets.
import { groupedBy } from '#core/group';
import { tables } from '#tables';
import type { Publication } from '#tables/publications';
import type { Report } from '#tables/reports';
import { mentionsIn } from '../mentions.ts';

const HALVES = [null, 'firstHalf', 'secondHalf'] as const;

export interface PublishedReports {
  of(report: Report): readonly Publication[];
  /** Whether there is a publication of which nobody can say what report it is about. */
  readonly unclear: boolean;
}

/** Finds the publications of each report: by its number, else by its year and half, else by the day it was published. */
export function publishedReports(
  publications: readonly Publication[],
  reports: readonly Report[],
): PublishedReports {
  const numbered = publications.filter(({ subject }) => NUMBER.test(subject ?? ''));
  const byNumber = mentionsIn(numbered, ({ subject }) => subject);
  const others = publications
    .filter((one) => !numbered.includes(one))
    .map((publication) => ({ publication, report: reportBy(publication, reports) }));
  const byReport = groupedBy(others, ({ report }) => report);
  return {
    of: (report) => [
      ...byNumber([report.number]),
      ...(byReport.get(report) ?? []).map(({ publication }) => publication),
    ],
    unclear: byReport.has(null),
  };
}

const NUMBER = new RegExp(`${tables.reports.prefix}-\\d`, 'i');

/** The one report that fits a publication without a number; null where none or several do. */
function reportBy({ subject, date }: Publication, reports: readonly Report[]): Report | null {
  const ofPeriod = reports.filter((report) => isOfPeriod(report, subject ?? ''));
  const fitting = ofPeriod.length > 0 ? ofPeriod : reports.filter(({ published }) => published === date);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Whether a text names a year and, in figures, a half: «2025-жылдын 1-жарым жылдыгы»; a year alone may be any part of it. */
function isOfPeriod({ year, period }: Report, text: string): boolean {
  const [named, half, ...further] = (text.match(/\d+/g) ?? []).map(Number).sort((a, b) => b - a);
  if (named === undefined || named !== year || further.length > 0) return false;
  return half === undefined || HALVES[half] === period;
}
