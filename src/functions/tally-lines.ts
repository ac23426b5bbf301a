// The lines of one survey in the cells of the tally sheet, found by the keys of its first row.
import type { Cell } from '#core/cell';
import type { CellInput, CellValue } from '#core/custom-function';
import { remembered } from '#core/remembered';
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
export const referenceKey = remembered((value: CellValue): string => {
  const text = `${value}`.trim();
  return answerKey(`${readCell(tally.columns.survey, text, () => null) ?? text}`);
});

/** The lines of a survey. Throws, naming the argument, where a cell of theirs cannot be read. */
export function readLines(name: string, { rows, places }: KeyedRows, survey: string): readonly TallyLine[] {
  const surveyPlace = places.get('survey') ?? -1;
  const columns = Object.entries<Column>(tally.columns)
    .filter(([key]) => key !== 'check' && key !== 'number')
    .map(([key, column]) => ({
      key,
      place: places.get(key) ?? -1,
      read: remembered((value: CellValue) => (isBlank(value) ? null : readValue(name, key, column, value))),
    }));
  return rows
    .filter((row) => referenceKey(row[surveyPlace] ?? '') === survey)
    .map((row) => {
      const line: Record<string, unknown> = {};
      for (const { key, place, read } of columns) line[key] = read(row[place] ?? '');
      return line as unknown as TallyLine;
    });
}

function readValue(name: string, key: string, column: Column, value: CellValue): unknown {
  if (column.kind === 'reference') return referenceKey(value);
  const read = readCell(column, cellOf(value), entryBehind);
  if (read !== undefined) return read;
  if (column.kind === 'integer') throw new Error(functionErrors.people(name, key));
  if (column.kind === 'choice') throw new Error(functionErrors.entries(name, key, Object.values(kyEntries)));
  return answerKey(`${value}`);
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
