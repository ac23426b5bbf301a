// Two people who type into one row without having seen each other: the second's text moves to the next free row.
import type { Touches } from './edits.ts';

/** Somebody has typed where somebody else had just typed unseen. Rows and columns count from 0. */
export interface Clash {
  /** The client who was first, and the one who came after. */
  readonly first: string;
  readonly second: string;
  readonly sheetId: string;
  readonly row: number;
  /** Where the second's text stands now; null where it has replaced the first's. */
  readonly movedTo: number | null;
  /** What the first had typed. */
  readonly text: string;
}

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** The workbook, as far as clashes need it. */
export interface Rows {
  /** What stands in a cell, as it was typed. */
  content(cell: Cell): string;
  /** Whether nobody has typed anything into a row, but for the cells of `columns`. */
  isFree(sheetId: string, row: number, columns: ReadonlySet<number>): boolean;
  /** The first free row after `row`; null where the sheet has none. */
  nextFree(sheetId: string, row: number): number | null;
  write(cells: readonly (Cell & { readonly content: string })[]): void;
}

interface Typed extends Cell {
  readonly at: number;
  readonly clientId: string;
  readonly content: string;
  /** Whether the row was free before. */
  readonly begins: boolean;
}

interface Move {
  readonly at: number;
  readonly clientId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly to: number;
  readonly first: string;
}

/** A revision that counts now, with what it has touched. */
export interface Accepted {
  readonly clientId: string;
  readonly revision: string;
  /** The revision upon which it was reworked. */
  readonly before: string;
  readonly touched: Touches;
  /** Whether it did anything but write into cells: then places have changed. */
  readonly reshapes: boolean;
}

/** So many revisions back somebody may not have seen yet. */
const MEMORY = 500;

export class Clashes {
  private readonly rows: Rows;
  private readonly numbers = new Map<string, number>();
  private readonly seen = new Map<string, string>();
  private typed: Typed[] = [];
  private moves: Move[] = [];
  private count = 0;

  constructor(rows: Rows) {
    this.rows = rows;
  }

  /** A client sends `revision` upon `before`: the first time tells what its person had seen. */
  sent(revision: string, before: string): void {
    if (!this.seen.has(revision)) this.seen.set(revision, before);
    if (this.seen.size > MEMORY) this.seen.delete([...this.seen.keys()][0] ?? '');
  }

  /** Puts right what an accepted revision has typed over; returns the clashes. */
  accepted({ clientId, revision, before, touched, reshapes }: Accepted): readonly Clash[] {
    const at = this.number(revision, ++this.count);
    // A revision that is not remembered is older than all that are.
    const since = this.numbers.get(this.seen.get(revision) ?? before) ?? 0;
    this.seen.delete(revision);
    if (reshapes) {
      this.forget();
      return [];
    }
    const clashes = byRow(touched).flatMap((cells) => this.settle(clientId, since, cells));
    this.remember(clientId, at, touched, clashes);
    return clashes;
  }

  /** A revision that is not a person's typing. */
  passed(revision: string, reshapes: boolean): void {
    this.number(revision, ++this.count);
    if (reshapes) this.forget();
  }

  /** Rows have changed places: what was typed is no longer where it was. */
  private forget(): void {
    this.typed = [];
    this.moves = [];
  }

  private number(revision: string, at: number): number {
    this.numbers.set(revision, at);
    if (this.numbers.size > MEMORY) this.numbers.delete([...this.numbers.keys()][0] ?? '');
    return at;
  }

  private settle(clientId: string, since: number, cells: Touches): readonly Clash[] {
    const [{ sheetId, row } = { sheetId: '', row: -1 }] = cells;
    const mine = cells.filter((cell) => this.rows.content(cell) !== '');
    const here = (one: Pick<Cell, 'sheetId' | 'row'>) => one.sheetId === sheetId && one.row === row;
    const earlier = this.moves.find((move) => here(move) && move.clientId === clientId && move.at > since);
    const unseen = this.typed.filter((one) => here(one) && one.clientId !== clientId && one.at > since);
    const [begun] = unseen.filter(({ begins }) => begins);
    if (mine.length === 0 || (!earlier && unseen.length === 0)) return [];
    const first = begun ?? unseen[0];
    const to = earlier?.to ?? (begun ? this.rows.nextFree(sheetId, row) : null);
    if (to !== null && (earlier || begun)) {
      const contents = mine.map((cell) => ({ ...cell, row: to, content: this.rows.content(cell) }));
      this.rows.write([...mine.map((cell) => ({ ...cell, content: cell.held })), ...contents]);
      const other = earlier?.first ?? first?.clientId ?? '';
      return [{ first: other, second: clientId, sheetId, row, movedTo: to, text: first?.content ?? '' }];
    }
    return mine.flatMap(({ col, before, held, ...place }) => {
      const lost = unseen.findLast((one) => one.col === col && one.content === held);
      if (!lost || this.rows.content({ ...place, col }) === held) return [];
      return [{ first: lost.clientId, second: clientId, sheetId, row, movedTo: null, text: before }];
    });
  }

  private remember(clientId: string, at: number, touched: Touches, clashes: readonly Clash[]): void {
    for (const cells of byRow(touched)) {
      const [{ sheetId, row } = { sheetId: '', row: -1 }] = cells;
      const moved = clashes.find(
        (clash) => clash.sheetId === sheetId && clash.row === row && clash.movedTo !== null,
      );
      const to = moved?.movedTo ?? row;
      if (moved) this.moves.push({ at, clientId, sheetId, row, to, first: moved.first });
      const columns = new Set(cells.map(({ col }) => col));
      const begins = moved
        ? !this.typed.some((one) => one.sheetId === sheetId && one.row === to)
        : cells.every(({ held }) => held === '') && this.rows.isFree(sheetId, row, columns);
      for (const { col } of cells) {
        const content = this.rows.content({ sheetId, row: to, col });
        if (content !== '') this.typed.push({ sheetId, row: to, col, at, clientId, content, begins });
      }
    }
    this.typed = this.typed.filter((one) => one.at > this.count - MEMORY);
    this.moves = this.moves.filter((one) => one.at > this.count - MEMORY);
  }
}

/** The cells of each row; a cell that was written twice counts once, with what stood there at first. */
function byRow(touched: Touches): readonly Touches[] {
  const rows = new Map<string, Map<number, Touches[number]>>();
  for (const cell of touched) {
    const key = `${cell.sheetId}\n${cell.row}`;
    const cells = rows.get(key) ?? new Map<number, Touches[number]>();
    if (!cells.has(cell.col)) cells.set(cell.col, cell);
    rows.set(key, cells);
  }
  return [...rows.values()].map((cells) => [...cells.values()]);
}
