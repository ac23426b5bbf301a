// The workbook as an action sees it: which tab is which sheet, and the sheets it has read, each once.
import type { Grid } from '#core/cell';
import type { BookPort, Environment, MemoryPort, Tab } from '#core/ports';
import { type SheetKey, sheetKeys } from '#tables';
import { decode, type Sheet } from '#tables/decode';
import { type Located, locate } from '#tables/locate';
import { wordsOf } from '#texts/loaded';

const MEMORY = 'tabs';

/** The opened workbook. */
export interface Book {
  /** A sheet that was asked for, or null where no tab carries its keys. */
  sheet<K extends SheetKey>(key: K): Sheet<K> | null;
  /** The tab of a sheet, or null where it is missing. */
  tab(key: SheetKey): Tab | null;
  /** Reads further sheets; those that are read already are not read again. */
  also(keys: readonly SheetKey[]): void;
  /** The sheets that were read. */
  known(): readonly SheetKey[];
  readonly tabs: readonly Tab[];
  /** The grids of tabs that are no sheet of ours, where they had to be looked at. */
  readonly unknownTabs: ReadonlyMap<Tab, Grid>;
  /** Sheets that cannot be read before their heads stand in the first rows again. */
  readonly misplaced: ReadonlyMap<SheetKey, MisplacedHead>;
}

/** A tab whose head people have moved. */
export interface MisplacedHead extends Located {
  readonly tab: Tab;
  readonly grid: Grid;
}

/**
 * Opens the workbook and reads the sheets asked for, each in one call. Tabs are remembered by id; where memory fails
 * (a copy, an .xlsx), every unknown tab is looked at once and known by its key row.
 */
export function openBook(
  environment: Pick<Environment, 'book' | 'memory' | 'texts'>,
  keys: readonly SheetKey[],
): Book {
  const { book, memory } = environment;
  const { lexicon } = wordsOf(environment);
  const tabs = book.tabs();
  const known = recall(memory);
  const grids = new Map<SheetKey, { tab: Tab; grid: Grid }>();
  const unknownTabs = new Map<Tab, Grid>();
  const misplaced = new Map<SheetKey, MisplacedHead>();
  const found = new Map<SheetKey, Tab>();
  let searched = false;
  const read = (some: readonly SheetKey[]) => {
    for (const key of new Set(some)) {
      if (grids.has(key)) continue;
      const tab = tabs.find(({ id }) => id === known.get(key));
      const grid = tab && !searched && book.read(tab.id);
      if (tab && grid && isInPlace(locate(grid), key)) grids.set(key, { tab, grid });
    }
    if (!searched && some.some((key) => !grids.has(key))) {
      search(book, tabs, { grids, unknownTabs, misplaced });
      searched = true;
    }
    for (const key of sheetKeys) {
      const tab = grids.get(key)?.tab ?? tabs.find(({ id }) => id === known.get(key));
      if (tab) found.set(key, tab);
    }
    if (searched || found.size > 0) remember(memory, known, found);
  };
  read(keys);
  const sheets = new Map<SheetKey, Sheet>();
  return {
    tabs,
    unknownTabs,
    misplaced,
    tab: (key) => found.get(key) ?? null,
    also: read,
    known: () => [...grids.keys()],
    sheet: <K extends SheetKey>(key: K) => {
      const grid = grids.get(key)?.grid;
      if (grid && !sheets.has(key)) sheets.set(key, decode(key, grid, lexicon));
      return (sheets.get(key) ?? null) as Sheet<K> | null;
    },
  };
}

const isInPlace = (located: Located | null, key: SheetKey): boolean =>
  located?.key === key && located.shift === 0;

/** Looks at every tab that no sheet is known to be in. */
function search(
  book: BookPort,
  tabs: readonly Tab[],
  {
    grids,
    unknownTabs,
    misplaced,
  }: {
    readonly grids: Map<SheetKey, { tab: Tab; grid: Grid }>;
    readonly unknownTabs: Map<Tab, Grid>;
    readonly misplaced: Map<SheetKey, MisplacedHead>;
  },
): void {
  const taken = new Set([...grids.values()].map(({ tab }) => tab.id));
  const looked = tabs
    .filter(({ id }) => !taken.has(id))
    .map((tab) => {
      const grid = book.read(tab.id);
      return { tab, grid, located: locate(grid) };
    });
  for (const key of sheetKeys.filter((one) => !grids.has(one))) {
    const own = looked.filter(({ located }) => isInPlace(located, key));
    const found = own.find(({ tab }) => own.every((other) => !isCopyOf(tab, other.tab))) ?? own[0];
    const moved = looked.find(({ located }) => located?.key === key);
    if (found !== undefined) grids.set(key, found);
    else if (moved?.located) misplaced.set(key, { ...moved.located, tab: moved.tab, grid: moved.grid });
  }
  const ours = new Set([...grids.values(), ...misplaced.values()].map(({ tab }) => tab));
  for (const { tab, grid } of looked) if (!ours.has(tab)) unknownTabs.set(tab, grid);
}

/** Whether a tab is called after another, as Google calls copies: «Копия …». Asked only of tabs that carry the same keys. */
const isCopyOf = (tab: Tab, other: Tab): boolean =>
  tab !== other && tab.name !== other.name && tab.name.includes(other.name);

function recall(memory: MemoryPort): ReadonlyMap<SheetKey, number> {
  const text = memory.recall(MEMORY) ?? '';
  const pairs = text.split(' ').map((pair) => pair.split(':') as [SheetKey, string]);
  return new Map(pairs.filter(([key]) => sheetKeys.includes(key)).map(([key, id]) => [key, Number(id)]));
}

function remember(
  memory: MemoryPort,
  known: ReadonlyMap<SheetKey, number>,
  found: ReadonlyMap<SheetKey, Tab>,
): void {
  const same =
    memory.recall(MEMORY) !== null &&
    known.size === found.size &&
    [...found].every(([key, { id }]) => known.get(key) === id);
  if (!same) memory.keep({ [MEMORY]: [...found].map(([key, { id }]) => `${key}:${id}`).join(' ') });
}

/** The sheet that is known to stand in a tab, without a look at the workbook; null where none is known there. */
export function sheetIn({ memory }: Pick<Environment, 'memory'>, tab: number): SheetKey | null {
  return [...recall(memory)].find(([, id]) => id === tab)?.[0] ?? null;
}

/** Whether the tabs of the sheets were ever looked for; in a copy of a workbook they were not. */
export function isSearched({ memory }: Pick<Environment, 'memory'>): boolean {
  return memory.recall(MEMORY) !== null;
}

/** Tells in which tabs sheets were made, so that nobody has to look for them. */
export function rememberTabs(
  { memory }: Pick<Environment, 'memory'>,
  made: ReadonlyMap<SheetKey, Tab>,
): void {
  remember(memory, new Map(), made);
}
