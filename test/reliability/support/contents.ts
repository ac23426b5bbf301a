// What a workbook holds, read past the services, so that nothing is counted and nothing can fail.
import type { Host } from '../../../local/host.ts';
import { type SheetKey, sheetKeys, tables } from '../../../src/tables/index.ts';
import { sheetOf } from '../../../src/tables/locate.ts';

/** The rows of one tab as they were typed, from the first on; blanks are `''`. */
export interface TabContents {
  readonly name: string;
  /** Which sheet of the product's it is; null: one of the people's own. */
  readonly sheet: SheetKey | null;
  readonly rows: readonly (readonly string[])[];
}

/** Every tab of a workbook, in their order. */
export function contentsOf({ model }: Host): readonly TabContents[] {
  const { getters } = model;
  return getters.getSheetIds().map((id) => {
    const rows: string[][] = [];
    for (const cell of getters.getCells(id)) {
      const text = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
      if (text === '') continue;
      const { row, col } = getters.getCellPosition(cell.id);
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length <= col) cells.push('');
      cells[col] = text;
    }
    const width = Math.max(0, ...rows.map((row) => row.length));
    const grid = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
    return { name: getters.getSheetName(id), sheet: sheetOf(grid), rows: grid };
  });
}

/** The first row of people's data. */
const FIRST_ROW = 3;

/** The rows of a sheet by the keys of its columns. */
export function rowsOf(
  tabs: readonly TabContents[],
  sheet: SheetKey,
): readonly Readonly<Record<string, string>>[] {
  const [keys = [], , , ...rows] = tabs.find((tab) => tab.sheet === sheet)?.rows ?? [];
  return rows.map((cells) => Object.fromEntries(keys.map((key, place) => [key, cells[place] ?? ''])));
}

/** Every cell that is people's and not blank, by its place: `Мүчөлөр!name!4` where its column has a key. */
export function peoplesCells(tabs: readonly TabContents[]): ReadonlyMap<string, string> {
  return new Map(tabs.flatMap((tab) => cellsOfPeople(tab)));
}

function cellsOfPeople({ name, sheet, rows }: TabContents): readonly (readonly [string, string])[] {
  const [keys = []] = rows;
  const number = Math.max(keys.indexOf('number'), 0);
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const key = sheet === null ? '' : (keys[column] ?? '');
      // The title's formula is the product's in a tab without keys too, and follows its rows.
      if (sheet === null && row < FIRST_ROW && cell.startsWith('=')) return [];
      if (cell === '' || cells[number] === 'counters' || (sheet !== null && isOurs(sheet, key, row)))
        return [];
      return [[`${name}!${key || column}!${row}`, cell] as const];
    }),
  );
}

function isOurs(sheet: SheetKey, key: string, row: number): boolean {
  if (key === '') return false;
  const column = (tables[sheet].columns as Readonly<Record<string, { readonly owner: string }>>)[key];
  return row < FIRST_ROW || column?.owner === 'product' || isComputed(sheet);
}

/** Sheets whose lines the product writes again. */
function isComputed(sheet: SheetKey): boolean {
  return ['home', 'check', 'compliance', 'results', 'log'].includes(sheet);
}

/** The numbers of rows that stand more than once in a sheet. */
export function doubledNumbers(tabs: readonly TabContents[]): readonly string[] {
  return tabs.flatMap(({ sheet, rows }) => {
    if (sheet === null || !sheetKeys.includes(sheet) || tables[sheet].prefix === null) return [];
    const place = rows[0]?.indexOf('number') ?? -1;
    const numbers = rows.slice(FIRST_ROW).flatMap((cells) => (cells[place] ? [cells[place]] : []));
    return numbers.filter((number, at) => numbers.indexOf(number) !== at).map((one) => `${sheet} ${one}`);
  });
}

/**
 * The texts of a workbook that say the same in every run: without the log, counters, the documents' addresses and
 * hashes, and the entries that tell of documents left unfinished. Rows are named in the order in which they stand.
 */
export function comparable(tabs: readonly TabContents[]): string {
  const names = new Map<string, string>();
  const renamed = (text: string) =>
    text
      .replace(/\/documents\/\w+/g, '/documents/')
      // A paper's SHA-256 is that of a text in which its number stands.
      .replace(/\b[\da-f]{64}\b/g, '#')
      .replace(/(?<!\p{L})\p{Lu}{1,3}-\d{3}(?!\d)|(?<!\d)\d+\/20\d\d(?!\d)/gu, (number) => {
        if (!names.has(number)) names.set(number, number.replace(/\d+/, `${names.size}`));
        return names.get(number) ?? number;
      });
  return tabs
    .filter(({ sheet }) => sheet !== 'log')
    .map(({ name, rows }) => {
      const lines = rows.map((cells) => cells.join('|').replace(/\|+$/, ''));
      const output = lines.filter((line) => !/^counters\||\|бүтпөй калган/.test(line));
      return `# ${name}\n${output.join('\n').trimEnd()}`;
    })
    .map(renamed)
    .join('\n');
}
