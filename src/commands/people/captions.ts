// What a row is called where it is offered for choosing: its number and the first thing that says which it is.
import { isBlank } from '#core/cell';
import type { SheetKey } from '#tables';
import type { Sheet } from '#tables/decode';
import { asText } from '#tables/read-cell';

/** The columns that tell a row best, the better ones first; of every sheet to which a column refers. */
const TELLING: Partial<Record<SheetKey, readonly string[]>> = {
  members: ['name'],
  meetings: ['date', 'place'],
  decisions: ['question'],
  conflicts: ['member'],
  objects: ['name'],
  subjects: ['title'],
  plan: ['what'],
  activities: ['what', 'place'],
  findings: ['found', 'criterion'],
  acts: ['act', 'purpose'],
  letters: ['letter', 'about', 'addressee'],
  reports: ['paper', 'year'],
  surveys: ['title'],
  questions: ['text'],
  indicators: ['name'],
  archive: ['title'],
};

const LONGEST = 60;

export interface Caption {
  readonly row: string;
  readonly caption: string;
}

/** The rows of a sheet in its order; those without a number, which nothing can refer to, are left out. */
export function captionsOf({ key, records, lines, grid, places }: Sheet): readonly Caption[] {
  return records.flatMap(({ number: row }, index) => {
    if (row === '') return [];
    const cells = (TELLING[key] ?? []).map((column) => grid[lines[index] ?? -1]?.[places.get(column) ?? -1]);
    const text = asText(cells.find((cell) => !isBlank(cell)) ?? '');
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return [{ row, caption: short === '' ? row : `${row} · ${short}` }];
  });
}
