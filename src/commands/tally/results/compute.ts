// Writes «Жыйынтыктар» again: the sheet is the product's own, so old lines give way to new ones.
import { type Cell, isBlank, sameCell } from '#core/cell';
import type { Change, WriteCells } from '#core/change';
import type { Environment } from '#core/ports';
import { runsOf } from '#core/runs';
import { tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';
import { settingsOf } from '#tables/settings-of';
import { say } from '#texts/verdict-words';
import type { Book } from '#workbook/book';
import { logLine } from '#workbook/log';
import { writeNumber } from '#workbook/numbering';
import type { NewRow } from '#workbook/rows';
import { openFor, wholeSheet } from '../opened.ts';
import type { BlockChart } from './block.ts';
import { chartChanges } from './charts.ts';
import { resultBlock } from './rows.ts';

/** Computes all results; where nothing has changed nothing is written. Call under the lock. */
export function computeResults(environment: Environment): string {
  const opened = openFor(environment, ['surveys', 'questions', 'tally', 'scores', 'results']);
  const { book, language, sheet } = opened;
  const results = wholeSheet(opened, 'results');
  const tab = book.tab('results');
  const given = {
    surveys: sheet('surveys').records,
    questions: sheet('questions').records,
    tally: sheet('tally').records,
    // A workbook that was set up earlier may not have this sheet.
    scores: book.sheet('scores')?.records ?? [],
    settings: settingsOf(sheet('settings').records),
  };
  const { rows, charts } = resultBlock(given, language);
  const changes = [
    ...(tab === null ? [] : replaceRows(tab.id, results, rows)),
    ...homeCharts(environment, book, charts, results.places),
  ];
  const { computed, computedBefore, log } = language.tally;
  if (changes.length === 0) return computedBefore;
  environment.book.apply([
    ...changes,
    ...logLine(book, environment, log.results, { sheet: 'results', rows: [] }),
  ]);
  const surveys = new Set(rows.map(({ survey }) => survey)).size;
  return say(language, computed, { surveys, rows: rows.length });
}

/** What the home sheet's charts lack; a workbook without a home sheet has none. */
function homeCharts(
  { book: port }: Environment,
  book: Book,
  charts: readonly BlockChart[],
  places: ReadonlyMap<string, number>,
): readonly Change[] {
  const [home, results] = [book.tab('home'), book.tab('results')];
  if (home === null || results === null) return [];
  return chartChanges(charts, port.charts(home.id), { home: home.id, results: results.id, places });
}

/**
 * One write for each run of the product's columns, from the first line that differs to the last: surveys whose figures
 * stand are left alone. None where all stands there already.
 */
function replaceRows(
  tab: WriteCells['tab'],
  { grid, places }: Sheet<'results'>,
  rows: readonly NewRow[],
): readonly WriteCells[] {
  const columns = Object.keys(tables.results.columns).filter((key) => key !== 'check');
  const keyAt = new Map(columns.map((key) => [places.get(key) ?? -1, key]));
  const own = [...keyAt.keys()];
  let last = grid.length;
  while (last >= FIRST_ROW && own.every((place) => isBlank(grid[last - 1]?.[place]))) last--;
  const numbered = rows.map((row, index) => ({
    ...row,
    number: writeNumber(tables.results.prefix ?? '', index + 1),
  }));
  const wanted = Array.from({ length: Math.max(last - FIRST_ROW + 1, rows.length) }, (_, index) => {
    const row: NewRow = numbered[index] ?? {};
    return (place: number): Cell => row[keyAt.get(place) ?? ''] ?? '';
  });
  const stands = (line: number, place: number): Cell => grid[FIRST_ROW - 1 + line]?.[place] ?? '';
  const differs = (line: number): boolean =>
    own.some((place) => !sameCell(stands(line, place), wanted[line]?.(place) ?? ''));
  const differing = [...wanted.keys()].filter(differs);
  const [from, to] = [differing[0], differing[differing.length - 1]];
  if (from === undefined || to === undefined) return [];
  return runsOf(own).map(({ first, count }) => ({
    kind: 'cells',
    tab,
    row: FIRST_ROW + from,
    column: first + 1,
    cells: wanted
      .slice(from, to + 1)
      .map((cellAt) => Array.from({ length: count }, (_, offset) => cellAt(first + offset))),
  }));
}
