// The sex that a table of members states: in a column of its own, or ticked in one of two.
import { sexWords } from '#tables/synonyms';
import type { RowCells } from './columns.ts';
import { legible } from './legible.ts';

const TICK = /^(?:\+|1|[vхx✓✔☑]|ооба|да|yes)$/iu;

/** The sex that a row's cells state; null where they state none, or both. */
export function sexIn(cells: RowCells): 'female' | 'male' | null {
  if (cells.sex !== undefined) return sexNamed(cells.sex);
  const [woman, man] = [isTicked(cells.woman), isTicked(cells.man)];
  if (woman === man) return null;
  return woman ? 'female' : 'male';
}

function sexNamed(cell: string): 'female' | 'male' | null {
  const key = plain(cell);
  const is = (words: readonly string[]) => words.some((word) => plain(word) === key);
  if (is(sexWords.female)) return 'female';
  return is(sexWords.male) ? 'male' : null;
}

function isTicked(cell: string | undefined): boolean {
  return cell !== undefined && TICK.test(cell.trim());
}

function plain(word: string): string {
  return legible(word)
    .toLowerCase()
    .replace(/[\s.]+$/u, '')
    .trim();
}
