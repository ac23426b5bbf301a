// A year of the mandate that has begun: its steps are judged with all others before they are written.
import type { Cell, Grid } from '#core/cell';
import type { World } from '#core/ports';
import type { SheetKey } from '#tables';
import { decode, type Sheet } from '#tables/decode';
import type { Book } from '../book.ts';
import { factsIn } from '../facts-of.ts';
import { firstFreeRow, type NewRow } from '../rows.ts';
import { missingPeriodSteps } from '../setup/period-steps.ts';
import { languageOf, wordsOf } from '../words.ts';
import { type Wanted, wantedAt } from './sheet-changes.ts';

/** The sheets by which the year's steps are known. */
const KNOWN_BY: readonly SheetKey[] = ['settings', 'readings', 'calendar', 'steps'];

/** The steps with those of the present year that are missing, and the cells that these rows will get. */
export function withYearSteps(
  book: Book,
  world: Pick<World, 'today' | 'texts'>,
): { readonly book: Book; readonly appended: readonly Wanted[] } {
  const facts = factsIn(book, KNOWN_BY, world);
  const steps = book.sheet('steps');
  const rows = steps && missingPeriodSteps(facts, languageOf(world, facts.settings.language));
  const isNew = steps !== null && rows !== null && rows.length > 0;
  if (!isNew || !rows.every((row) => isKnownAgain(steps, row))) return { book, appended: [] };
  const first = firstFreeRow(steps.grid) - 1;
  const grid = [...steps.grid.slice(0, first), ...rows.map((row) => lineOf(steps, row))];
  const grown = { ...decode('steps', grid, wordsOf(world).lexicon), grid: steps.grid };
  return {
    book: {
      ...book,
      sheet: <K extends SheetKey>(key: K) => (key === 'steps' ? grown : book.sheet(key)) as Sheet<K> | null,
    },
    appended: rows.flatMap((row, index) => wantedAt(steps.places, first + index, row)),
  };
}

/** Whether a row would stand there whole: one that lost a column would be missed, and appended, at every check. */
function isKnownAgain({ places }: Sheet, row: NewRow): boolean {
  return Object.keys(row).every((column) => places.has(column));
}

function lineOf({ grid, places }: Sheet, row: NewRow): Grid[number] {
  const columns = new Map([...places].map(([name, place]) => [place, name]));
  return (grid[0] ?? []).map((_, place): Cell => row[columns.get(place) ?? ''] ?? '');
}
