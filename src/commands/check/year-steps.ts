// A year of the mandate that has begun: its steps are judged with all others before they are written.
import { deadlines } from '#calendar';
import type { Cell, Grid } from '#core/cell';
import type { Environment } from '#core/ports';
import { factsIn } from '#evaluation/facts-of';
import { missingPeriodSteps, type PeriodStep } from '#evaluation/period-steps';
import type { SheetKey } from '#tables';
import { decode, type Sheet } from '#tables/decode';
import type { Language } from '#texts';
import { languageOf, wordsOf } from '#texts/loaded';
import { periodWords } from '#texts/period-words';
import type { Book } from '#workbook/book';
import { type CellWrite, cellWritesAt } from '#workbook/cell-writes';
import { firstFreeRow, type NewRow } from '#workbook/rows';

/** The sheets by which the year's steps are known. */
const KNOWN_BY: readonly SheetKey[] = ['settings', 'readings', 'calendar', 'steps'];

/** The steps with those of the present year that are missing, and the cells that these rows will get. */
export function withYearSteps(
  book: Book,
  environment: Pick<Environment, 'today' | 'texts'>,
): { readonly book: Book; readonly appended: readonly CellWrite[] } {
  const facts = factsIn(book, KNOWN_BY, environment);
  const steps = book.sheet('steps');
  const language = languageOf(environment, facts.settings.language);
  const rows = steps && missingPeriodSteps(facts).map((step) => stepRow(step, language));
  const isNew = steps !== null && rows !== null && rows.length > 0;
  if (!isNew || !rows.every((row) => isKnownAgain(steps, row))) return { book, appended: [] };
  const first = firstFreeRow(steps.grid) - 1;
  const grid = [...steps.grid.slice(0, first), ...rows.map((row) => lineOf(steps, row))];
  const grown = { ...decode('steps', grid, wordsOf(environment).lexicon), grid: steps.grid };
  return {
    book: {
      ...book,
      sheet: <K extends SheetKey>(key: K) => (key === 'steps' ? grown : book.sheet(key)) as Sheet<K> | null,
    },
    appended: rows.flatMap((row, index) => cellWritesAt(steps.places, first + index, row)),
  };
}

/** A step's row in words. */
export function stepRow({ term, period }: PeriodStep, language: Language) {
  const { clause, owedBy } = deadlines[term];
  const { steps, owedBy: owers } = language.terms;
  return { term, period: periodWords(language, period), clause, ...steps[term], owedBy: owers[owedBy] };
}

/** Whether a row would stand there whole: one that lost a column would be missed, and appended, at every check. */
function isKnownAgain({ places }: Sheet, row: NewRow): boolean {
  return Object.keys(row).every((column) => places.has(column));
}

function lineOf({ grid, places }: Sheet, row: NewRow): Grid[number] {
  const columns = new Map([...places].map(([name, place]) => [place, name]));
  return (grid[0] ?? []).map((_, place): Cell => row[columns.get(place) ?? ''] ?? '');
}
