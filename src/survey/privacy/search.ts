// Finding the cheapest cells whose hiding keeps a small cell from being got back.
import { type Cells, placesOf } from './cells.ts';
import { groupMoves, type Move, movesOfSum } from './moves.ts';
import { type Room, roomOf, type Shift } from './shift.ts';

/** What must not be told, and what is hidden already. */
export interface Search {
  readonly cells: Cells;
  /** By the number of each cell, whether it is hidden. */
  readonly hidden: readonly boolean[];
  /** How wide the interval must be in which the cell stands for whoever knows all that is shown. */
  readonly width: number;
}

/** Cells to hide; those that are thereby as safe as the cell itself. */
export interface Cover {
  readonly cells: readonly number[];
  readonly safe: readonly number[];
}

/** Lines that change together, and questions in each of which some answers take up the change. */
interface Plan {
  readonly lines: readonly number[];
  readonly questions: readonly (readonly number[])[];
  /** Whether these answers gain as the lines do, or lose what they gain. */
  readonly sign: 1 | -1;
}

/** A shift of some lines at the corners, its room, and what hiding its cells would lose. */
interface Part {
  readonly shift: Shift;
  readonly room: Room;
  readonly cost: number;
}

interface Priced {
  readonly cover: Cover;
  readonly cost: number;
}

/**
 * The cheapest cover of a cell. Answers to one question trade people where that will do; else newcomers join all
 * questions. Newcomers who also join the totals have room without end, so there is always a cover.
 */
export function cheapestCover(search: Search, cell: number): Cover {
  const [row, group, village] = placesOf(search.cells, cell);
  const corners = cornersOf(search.cells, group, village);
  for (const plan of plansOf(search.cells, row)) {
    let best: Priced | null = null;
    for (const corner of corners) best = cheaper(best, coverAt(search, plan, corner, best?.cost ?? Infinity));
    if (best) return best.cover;
  }
  throw new Error(`Nothing covers cell ${cell}`);
}

/** The plans for a line, those that touch few lines first. */
function plansOf({ rows, questionsOver }: Cells, row: number): readonly Plan[] {
  const line = rows[row];
  const base = line?.answer === null ? row : (line?.base ?? null);
  const questions = base === null ? [] : (questionsOver.get(base) ?? []);
  const own = questions.find((answers) => answers.includes(row))?.filter((answer) => answer !== row);
  const others = questions.filter((answers) => !answers.includes(row));
  const alone: Plan = { lines: [row], questions: own ? [own] : [], sign: -1 };
  const joined: Plan = { lines: [...new Set([base ?? row, row])], questions: others, sign: 1 };
  return base === row ? [joined] : [alone, joined];
}

/** The moves across groups and villages that involve one of each: what all lines of a cover have in common. */
function cornersOf(cells: Cells, group: number, village: number): readonly Move[] {
  const [name] = cells.groups.slice(group, group + 1);
  const across = movesOfSum([...cells.villages.keys()], 0, village);
  return (name === undefined ? [] : groupMoves(cells.groups, name)).flatMap((byGroup) =>
    across.map((byVillage) => product(byGroup, byVillage, cells.villages.length)),
  );
}

/** The cheapest cover along a plan, as its width may lie above or below the truth; null where it costs `limit` or more. */
function coverAt(
  search: Search,
  { lines, questions, sign }: Plan,
  corner: Move,
  limit: number,
): Priced | null {
  const own = partOf(search, lines, 1, corner);
  if (own.cost >= limit || own.room.up + own.room.down < search.width) return null;
  const answers = questions.map((each) => each.map((line) => partOf(search, [line], sign, corner)));
  let best: Priced | null = null;
  for (let up = Math.min(own.room.up, search.width); up >= 0; up--) {
    const need = { up, down: search.width - up };
    if (own.room.down < need.down) break;
    const taken = answers.map((parts) => cheapestParts(parts, need));
    if (taken.every((parts) => parts !== null)) best = cheaper(best, priced(own, taken));
  }
  return best;
}

function cheaper(one: Priced | null, other: Priced | null): Priced | null {
  return one && (!other || one.cost <= other.cost) ? one : other;
}

function priced(own: Part, taken: readonly (readonly Part[])[]): Priced {
  const cellsOf = (parts: readonly Part[]) => parts.flatMap(({ shift }) => shift.map(([cell]) => cell));
  const whole = [own, ...taken.filter(({ length }) => length === 1).flat()];
  const all = [own, ...taken.flat()];
  return {
    cover: { cells: cellsOf(all), safe: cellsOf(whole) },
    cost: all.reduce((sum, { cost }) => sum + cost, 0),
  };
}

function partOf({ cells, hidden }: Search, lines: readonly number[], sign: 1 | -1, corner: Move): Part {
  const move = lines.map((line) => [line, sign] as const);
  const shift = product(move, corner, cells.groups.length * cells.villages.length).filter(
    ([cell]) => cells.exists[cell],
  );
  const loss = (cell: number) => (hidden[cell] ? 0 : (cells.people[cell] ?? 0) + 1);
  return { shift, room: roomOf(cells, shift), cost: shift.reduce((sum, [cell]) => sum + loss(cell), 0) };
}

/** Answers to one question that have the room together, as cheap as can be seen at once; null where all have not. */
function cheapestParts(parts: readonly Part[], need: Room): readonly Part[] | null {
  const byCost = [...parts].sort((one, other) => one.cost - other.cost);
  const single = byCost.find(({ room }) => room.up >= need.up && room.down >= need.down);
  const several: Part[] = [];
  let [up, down] = [need.up, need.down];
  for (const part of byCost) {
    if (up <= 0 && down <= 0) break;
    if (!(up > 0 && part.room.up > 0) && !(down > 0 && part.room.down > 0)) continue;
    several.push(part);
    [up, down] = [up - part.room.up, down - part.room.down];
  }
  if (up > 0 || down > 0) return null;
  return single && single.cost <= total(several) ? [single] : several;
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, { cost }) => sum + cost, 0);
}

function product(one: Move, other: Move, width: number): Move {
  return one.flatMap(([first, sign]) =>
    other.map(([second, turn]) => [first * width + second, sign === turn ? 1 : -1] as const),
  );
}
