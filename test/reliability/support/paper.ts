// A workbook on paper: tabs of cells in memory, which people reshape and the product reads and writes, in milliseconds.
import { prefilled } from '#commands/set-up/prefill';
import type { Cell } from '#core/cell';
import type { Change, TabRef } from '#core/change';
import type { CivilDate } from '#core/date';
import type { Context, Environment } from '#core/ports';
import { type SheetKey, sheetKeys } from '#tables';
import { sheetOf } from '#tables/locate';
import { languages } from '#texts/all';
import { year } from '../../../local/demo/year/index.ts';
import { gridOf, put, Workbook } from '../../commands/check/workbook.ts';
import { annexMembers } from '../../support/annex-1.ts';

export interface PaperTab {
  readonly id: number;
  name: string;
  grid: Cell[][];
}

const TODAY = '2025-02-10';

const loaded = new Map<string, string>();
const texts: Environment['texts'] = {
  load: (code) => {
    const text = loaded.get(code) ?? JSON.stringify({ ...languages[code as 'ky'], forms: undefined });
    loaded.set(code, text);
    return text;
  },
};

export class Paper {
  tabs: PaperTab[];
  private memory = new Map<string, string>();
  private last: number;

  constructor(tabs: readonly PaperTab[]) {
    this.tabs = tabs.map(({ id, name, grid }) => ({ id, name, grid: grid.map((row) => [...row]) }));
    this.last = Math.max(...tabs.map(({ id }) => id));
  }

  /** As it is after a download and an upload, or in a copy: the product remembers nothing. */
  forget(): void {
    this.memory = new Map();
  }

  make(name: string, index: number, grid: Cell[][]): PaperTab {
    const tab = { id: ++this.last, name, grid };
    this.tabs.splice(index, 0, tab);
    return tab;
  }

  environment(): Context {
    let applied = false;
    const book: Environment['book'] = {
      tabs: () => this.tabs.map(({ id, name }) => ({ id, name })),
      read: (id) => this.tab(id).grid.map((row) => [...row]),
      merged: () => [],
      charts: () => [],
      apply: (changes) => {
        applied = true;
        for (const change of changes) this.carryOut(change);
      },
      timeZone: () => 'Asia/Bishkek',
      address: () => '',
      hasApplied: () => applied,
    };
    const memory: Environment['memory'] = {
      recall: (name) => this.memory.get(name) ?? null,
      keep: (kept) => {
        for (const [name, text] of Object.entries(kept)) this.memory.set(name, text);
      },
      renew: () => undefined,
    };
    return { ...new Workbook().environment(TODAY), texts, book, memory, today: TODAY as CivilDate };
  }

  private tab(ref: TabRef): PaperTab {
    const found = this.tabs.find(({ id, name }) => (typeof ref === 'number' ? id === ref : name === ref));
    if (found === undefined) throw new Error(`No tab ${ref}`);
    return found;
  }

  /** What has a look and no content leaves paper as it is. */
  private carryOut(change: Change): void {
    if (change.kind === 'makeTab') this.make(change.name, change.index, [['']]);
    if (change.kind === 'insertRow') {
      const { grid } = this.tab(change.tab);
      grid.splice(
        change.before - 1,
        0,
        (grid[0] ?? []).map(() => ''),
      );
    }
    if (change.kind !== 'cells' && change.kind !== 'formulas') return;
    const { grid } = this.tab(change.tab);
    change.cells.forEach((row, down) => {
      for (const [right, cell] of row.entries())
        put(grid, change.row - 1 + down, change.column - 1 + right, isFormula(change, cell) ? '' : cell);
    });
  }
}

/** Paper computes nothing. */
const isFormula = ({ kind }: Change, cell: Cell): boolean =>
  kind === 'formulas' && typeof cell === 'string' && cell.startsWith('=');

/** A sheet as it stands in a new workbook, with some rows. */
export function tabOf(key: SheetKey, rows: readonly Readonly<Record<string, Cell>>[]): PaperTab {
  const name = languages.ky.sheets[key].title;
  return { id: sheetKeys.indexOf(key) + 1, name, grid: gridOf(key, rows) };
}

/** Rows that a sheet is made with. */
const made = (key: SheetKey) => prefilled(key, languages.ky) as readonly Readonly<Record<string, Cell>>[];

/** The tab of a sheet. */
export function sheetIn(tabs: readonly PaperTab[], sheet: SheetKey): PaperTab {
  const tab = tabs.find(({ grid }) => sheetOf(grid) === sheet);
  if (tab === undefined) throw new Error(`No sheet ${sheet}`);
  return tab;
}

/** Some of the seed's group, and as many rows of the made-up year in every other sheet. */
export function groupOnPaper(
  members: number,
  most: number,
  isTyped: (sheet: SheetKey) => boolean = () => true,
): readonly PaperTab[] {
  return sheetKeys.map((key) => {
    if (key === 'members') return tabOf(key, annexMembers.slice(0, members).map(cellsOf));
    if (key === 'settings') return tabOf(key, made(key).map(withFormed));
    const typed = isTyped(key) ? (year.find(({ sheet }) => sheet === key)?.rows.slice(0, most) ?? []) : [];
    return tabOf(key, [...made(key), ...typed.map(({ number, cells }) => ({ number, ...cellsOf(cells) }))]);
  });
}

function withFormed(row: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  return row.number === 'formed' ? { ...row, value: { date: '2024-09-17' as CivilDate } } : row;
}

/** Typed cells: a day is a date, a side its Kyrgyz word. */
function cellsOf(cells: object): Readonly<Record<string, Cell>> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, value]) => {
      const isDay = /^\d{4}-\d{2}-\d{2}$/.test(`${value}`);
      const { choices = {} } =
        (languages.ky.sheets.members.columns as Readonly<Record<string, Choices>>)[column] ?? {};
      return [column, isDay ? { date: value as CivilDate } : (choices[`${value}`] ?? value ?? '')];
    }),
  );
}

interface Choices {
  readonly choices?: Readonly<Record<string, string>>;
}
