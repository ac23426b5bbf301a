// Row numbers: given once to every new row, never given again.

import { type SheetKey, tables } from '#tables';
import type { Sheet } from '#tables/decode';

/** The highest number given so far, by sheet or register (`acts.2024`); kept in the workbook itself. */
export type Counters = ReadonlyMap<string, number>;

const DIGITS = 3;

/** Reads counters as they are kept: `members=15 acts=2`. */
export function readCounters(text: string): Counters {
  const pairs = text.split(' ').map((pair) => pair.split('='));
  return new Map(
    pairs.flatMap(([key, last]) => (key && /^\d+$/.test(last ?? '') ? [[key, Number(last)] as const] : [])),
  );
}

export function writeCounters(counters: Counters): string {
  return [...counters].map(([key, last]) => `${key}=${last}`).join(' ');
}

/** `М-003` */
export function writeNumber(prefix: string, number: number): string {
  return `${prefix}-${`${number}`.padStart(DIGITS, '0')}`;
}

/** The highest number given so far: as it is kept, or as it stands in the sheet. */
export function lastNumber({ key, records }: Pick<Sheet, 'key' | 'records'>, kept: number): number {
  const start = `${tables[key].prefix}-`;
  let last = kept;
  for (const { number } of records) {
    const given = number.startsWith(start) ? Number(number.slice(start.length)) : 0;
    if (Number.isInteger(given) && given > last) last = given;
  }
  return last;
}

export interface Numbered<K extends SheetKey> {
  readonly sheet: Sheet<K>;
  /** The new numbers, by the line of the grid that gets them. */
  readonly given: ReadonlyMap<number, string>;
  readonly last: number;
}

/**
 * Gives a number to every row that has none, and a new one to a row whose number stands above it already (a copied
 * row). Sheets whose rows the product names itself stay as they are.
 */
export function giveNumbers<K extends SheetKey>(sheet: Sheet<K>, last: number): Numbered<K> {
  const prefix = tables[sheet.key].prefix;
  if (prefix === null || !sheet.places.has('number')) return { sheet, given: new Map(), last };
  const seen = new Set<string>();
  const given = new Map<number, string>();
  let next = lastNumber(sheet, last);
  const records = sheet.records.map((record, index) => {
    const kept = record.number !== '' && !seen.has(record.number);
    const number = kept ? record.number : writeNumber(prefix, ++next);
    seen.add(number);
    if (!kept) given.set(sheet.lines[index] as number, number);
    return kept ? record : { ...record, number };
  });
  const problems = sheet.problems.map((one) => ({ ...one, row: given.get(one.line) ?? one.row }));
  return {
    sheet: { ...sheet, records: records as unknown as Sheet<K>['records'], problems },
    given,
    last: next,
  };
}
