// The lines of one survey in the cells of the tally sheet, found by the keys of its first row.
import type { Cell } from '#core/cell';
import type { CellInput, CellValue } from '#core/custom-function';
import { memoized } from '#core/memoized';
import type { Column } from '#core/table';
import { answerKey } from '#survey/answers';
import type { TallyLine } from '#survey/groups';
import { readCell } from '#tables/read-cell';
import { tally } from '#tables/tally';
import { entries as enEntries } from '#texts/en/tally-words';
import { functionErrors } from '#texts/function-errors';
import { entries as kyEntries } from '#texts/ky/tally-words';
import { entries as ruEntries } from '#texts/ru/tally-words';
import { asDate } from './arguments.ts';
import { isBlank } from './cells.ts';

/** The cells of a sheet and the place of each of its columns. */
export interface KeyedRows {
  readonly rows: readonly (readonly CellValue[])[];
  readonly places: ReadonlyMap<string, number>;
}

/** Reads a range whose first row holds the keys of its columns. Throws where one of `needed` is missing. */
export function readKeyedRows(name: string, input: CellInput, needed: readonly string[]): KeyedRows {
  const [keys, ...rows] = Array.isArray(input) ? (input as readonly (readonly CellValue[])[]) : [];
  if (keys === undefined || rows.length === 0) throw new Error(functionErrors.tableRows(name));
  const places = new Map<string, number>();
  keys.forEach((value, place) => {
    const key = `${value}`.trim();
    if (key !== '' && !places.has(key)) places.set(key, place);
  });
  const missing = needed.find((key) => !places.has(key));
  if (missing !== undefined) throw new Error(functionErrors.noKey(name, missing));
  return { rows, places };
}

/** What two ways of writing a row's number share: `С-001` is chosen from a list as `С-001 · Суу`. */
export const referenceKey = memoized((value: CellValue): string => {
  const text = `${value}`.trim();
  return answerKey(`${readCell(tally.columns.survey, text, () => null) ?? text}`);
});

/** A line of the tally with the first of its cells that cannot be read. */
export interface ReadLine {
  readonly line: TallyLine;
  /** A sentence that names the argument; null where all was read. */
  readonly problem: string | null;
}

/** The lines of a survey; what cannot be read in them is not known. */
export function readLines(name: string, { rows, places }: KeyedRows, survey: string): readonly ReadLine[] {
  const surveyPlace = places.get('survey') ?? -1;
  const columns = Object.entries<Column>(tally.columns)
    .filter(([key]) => key !== 'check' && key !== 'number')
    .map(([key, column]) => ({
      key,
      place: places.get(key) ?? -1,
      read: memoized((value: CellValue) => (isBlank(value) ? null : readValue(column, value))),
      problem: () => problemOf(name, key, column),
    }));
  return rows
    .filter((row) => referenceKey(row[surveyPlace] ?? '') === survey)
    .map((row) => {
      const line: Record<string, unknown> = {};
      let problem: string | null = null;
      for (const column of columns) {
        const value = column.read(row[column.place] ?? '');
        line[column.key] = value ?? null;
        if (value === undefined) problem ??= column.problem();
      }
      return { line: line as unknown as TallyLine, problem };
    });
}

/** Undefined where a count or an entry is written but cannot be read. */
function readValue(column: Column, value: CellValue): unknown {
  if (column.kind === 'reference') return referenceKey(value);
  const read = readCell(column, cellOf(value), entryBehind);
  if (read !== undefined || column.kind === 'integer' || column.kind === 'choice') return read;
  return answerKey(`${value}`);
}

function problemOf(name: string, key: string, { kind }: Column): string {
  return kind === 'choice'
    ? functionErrors.entries(name, key, Object.values(kyEntries))
    : functionErrors.people(name, key);
}

function cellOf(value: CellValue): Cell {
  if (typeof value !== 'object') return value;
  const date = asDate(value);
  return date === null ? '' : { date };
}

const ENTRIES = new Map(
  [kyEntries, ruEntries, enEntries].flatMap((words) =>
    Object.entries(words).flatMap(([key, word]) => [[word, key] as const, [key, key] as const]),
  ),
);

function entryBehind(word: string): string | null {
  return ENTRIES.get(word.toLowerCase()) ?? null;
}
