// A table with a column for each side: its head names the sides, its cells name people.
import { sectionOf } from './above.ts';
import { legible } from './legible.ts';
import { nameAtStart } from './names.ts';
import type { Line } from './page.ts';

const SEPARATORS: readonly ((line: string) => readonly string[])[] = [
  (line) => line.split('\t'),
  (line) => line.replace(/^\s*\||\|\s*$/gu, '').split('|'),
];
/** A table of fewer sides is none. */
const FEWEST = 2;

/** The lines of the people below such a head, and the place behind them; null where the line is none. */
export function sideColumns(
  lines: readonly Line[],
  start: number,
): { readonly lines: Line[]; readonly end: number } | null {
  const head = lines[start];
  if (head === undefined || head.kind !== undefined) return null;
  for (const split of SEPARATORS) {
    const heads = split(head.printed).map((cell) => cell.trim());
    const isSide = heads.map((cell) => (sectionOf(cell)?.side ?? null) !== null);
    if (isSide.filter(Boolean).length < FEWEST) continue;
    const found: Line[] = [{ ...head, kind: 'table-header' }];
    let end = start + 1;
    for (let line = lines[end]; line !== undefined; line = lines[end]) {
      const people = peopleIn(line, split(line.printed), heads, isSide);
      if (people === null) break;
      found.push(...people);
      end += 1;
    }
    if (found.length > 1) return { lines: found, end };
  }
  return null;
}

/** Each person of a row as a line of its own; null where a cell under a side is no name. */
function peopleIn(
  line: Line,
  cells: readonly string[],
  heads: readonly string[],
  isSide: readonly boolean[],
): Line[] | null {
  const named = cells.flatMap((cell, at) =>
    isSide[at] && cell.trim() !== '' ? [{ name: cell.trim(), side: heads[at] ?? '' }] : [],
  );
  const arePeople = named.every(({ name }) => (nameAtStart(legible(name))?.kind ?? 'single') !== 'single');
  if (named.length === 0 || !arePeople) return null;
  return named.map(({ name, side }) => ({
    printed: name,
    lineNumber: line.lineNumber,
    indent: 0,
    mark: null,
    body: legible(name),
    cells: { name, side },
  }));
}
