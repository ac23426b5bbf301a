// Accepting an offered correction, and taking it back: the same, the other way round.
import type { Environment } from '#core/ports';
import { say } from '#texts/verdict-words';
import { logLine } from '#workbook/log';
import { checkAfter } from '../check/check.ts';
import { underLock } from '../run.ts';
import { openFor } from '../tally/opened.ts';
import { type CellChange, writesFor } from './cell-changes.ts';

/** Writes the cells, checks again and tells how many; refused as a whole where any of them is no longer what it was. */
export function correctCells(environment: Environment, wanted: readonly CellChange[]): string {
  return underLock(environment, () => {
    const sheets = [...new Set(wanted.map(({ sheet }) => sheet))];
    const opened = openFor(environment, sheets);
    const changes = writesFor(opened, wanted);
    const { people } = opened.language;
    const figures = { was: wanted[0]?.was ?? '', now: wanted[0]?.now ?? '', cells: wanted.length };
    const [sheet] = sheets;
    const touched = sheet && { sheet, rows: wanted.map(({ row }) => row) };
    if (changes.length > 0) {
      const what = say(opened.language, people.log.corrected, figures);
      environment.book.apply([...changes, ...logLine(opened.book, environment, what, touched)]);
    }
    checkAfter(environment, sheets);
    return say(opened.language, people.corrected, figures);
  });
}
