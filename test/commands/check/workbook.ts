// A workbook in memory: grids that changes are applied to, for the tests of what a check writes.
import { prefilled } from '#commands/set-up/prefill';
import type { Cell, Grid } from '#core/cell';
import type { Change } from '#core/change';
import type { CivilDate } from '#core/date';
import type { Context, Environment } from '#core/ports';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { columnWords } from '#texts';
import { languages } from '#texts/all';

export type Rows = { readonly [K in SheetKey]?: readonly Readonly<Record<string, Cell>>[] };

/** The columns of a sheet, and behind them one of the people's own. */
export const columnsOf = (key: SheetKey): readonly string[] => [...Object.keys(tables[key].columns), ''];

const texts: Environment['texts'] = {
  load: (code) => JSON.stringify({ ...languages[code as 'ky'], forms: undefined }),
};

/** A sheet as it stands in a new workbook, with some rows. */
export function gridOf(key: SheetKey, rows: readonly Readonly<Record<string, Cell>>[]): Cell[][] {
  const columns = columnsOf(key);
  const headers = columns.map((column) =>
    column === '' ? '' : columnWords(languages.ky, key, column).header,
  );
  const title = columns.map((_, index) => (index === 0 ? languages.ky.sheets[key].title : ''));
  const lines = rows.map((row) => columns.map((column) => row[column === '' ? 'own' : column] ?? ''));
  return [[...columns], title, headers, ...lines];
}

export class Workbook {
  readonly grids = new Map<SheetKey, Cell[][]>();
  /** Every list of changes that was applied. */
  readonly applied: (readonly Change[])[] = [];
  timeZone = 'Asia/Bishkek';
  private readonly memory = new Map<string, string>();

  constructor(rows: Rows = {}) {
    for (const key of sheetKeys) this.grids.set(key, gridOf(key, rows[key] ?? prefilledRows(key)));
  }

  /** The same workbook over again, to be changed by itself. */
  copy(): Workbook {
    const copy = new Workbook();
    for (const [key, grid] of this.grids)
      copy.grids.set(
        key,
        grid.map((row) => [...row]),
      );
    for (const [name, text] of this.memory) copy.memory.set(name, text);
    return copy;
  }

  grid(key: SheetKey): Cell[][] {
    const grid = this.grids.get(key);
    if (grid === undefined) throw new Error(`No sheet ${key}`);
    return grid;
  }

  place(key: SheetKey, column: string): number {
    return (this.grid(key)[0] ?? []).indexOf(column);
  }

  /** The cells of a column below the headers. */
  column(key: SheetKey, column: string): readonly Cell[] {
    const place = this.place(key, column);
    return this.grid(key)
      .slice(3)
      .map((row) => row[place] ?? '');
  }

  write(key: SheetKey, line: number, column: string, cell: Cell): void {
    put(this.grid(key), line, this.place(key, column), cell);
  }

  environment(today: string): Context {
    const keys = [...this.grids.keys()];
    let applied = false;
    return {
      today: today as CivilDate,
      now: `${today} 10:00`,
      user: '',
      texts,
      book: {
        tabs: () => keys.map((key) => ({ id: sheetKeys.indexOf(key) + 1, name: key })),
        read: (tab) => this.read(tab),
        merged: () => [],
        charts: () => [],
        apply: (changes) => {
          applied = true;
          this.apply(changes);
        },
        timeZone: () => this.timeZone,
        address: () => '',
        hasApplied: () => applied,
      },
      memory: {
        recall: (name) => this.memory.get(name) ?? null,
        keep: (kept) => {
          for (const [name, text] of Object.entries(kept)) this.memory.set(name, text);
        },
        renew: () => undefined,
      },
      personal: { recall: () => null, keep: () => undefined, renew: () => undefined },
      mail: {
        own: () => '',
        left: () => 0,
        send: () => {
          throw new Error('No letters here');
        },
      },
      elapsed: () => 0,
      daily: { turn: () => undefined },
      phonePage: () => null,
      screen: { standing: () => ({ tab: 0, row: 1 }), say: () => undefined, showSidebar: () => undefined },
      lock: { hold: (work) => ({ result: work() }) },
      documents: {
        create: () => {
          throw new Error('No documents here');
        },
        store: () => ({ url: '' }),
        read: () => new Uint8Array(),
        pdf: (_, name) => ({ name, content: null }),
        keep: () => ({ url: '' }),
        share: () => undefined,
      },
    };
  }

  private read(tab: number): Grid {
    return this.grid(sheetKeys[tab - 1] as SheetKey).map((row) => [...row]);
  }

  private apply(changes: readonly Change[]): void {
    this.applied.push(changes);
    for (const change of changes) {
      if (change.kind === 'timeZone') {
        this.timeZone = change.zone;
        continue;
      }
      if (change.kind !== 'cells') throw new Error(`Not a write: ${change.kind}`);
      const grid = this.grid(sheetKeys[Number(change.tab) - 1] as SheetKey);
      change.cells.forEach((row, index) => {
        row.forEach((cell, offset) => {
          put(grid, change.row - 1 + index, change.column - 1 + offset, cell);
        });
      });
    }
  }
}

/** Writes a cell; the grid grows, its rows stay of one length. */
export function put(grid: Cell[][], line: number, place: number, cell: Cell): void {
  const width = Math.max(place + 1, grid[0]?.length ?? 0);
  while (grid.length <= line) grid.push([]);
  for (const row of grid) while (row.length < width) row.push('');
  (grid[line] as Cell[])[place] = cell;
}

function prefilledRows(key: SheetKey): readonly Readonly<Record<string, Cell>>[] {
  return prefilled(key, languages.ky) as readonly Readonly<Record<string, Cell>>[];
}
