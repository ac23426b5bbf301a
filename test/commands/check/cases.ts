// The cases of all rules, as workbooks in memory.
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { Column } from '#core/table';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { columnWords } from '#texts';
import { languages } from '#texts/all';
import type { Case } from '../../rules/support.ts';
import { casesOf1To4 } from '../../texts/cases-1-4.ts';
import { casesOf5And6 } from '../../texts/cases-5-6.ts';
import { casesOf7 } from '../../texts/cases-7.ts';
import { casesOf8 } from '../../texts/cases-8.ts';
import { type Rows, Workbook } from './workbook.ts';

export const TODAY = '2024-10-05';

/** The sheets that people fill in. */
export const people = sheetKeys.filter((key) => tables[key].prefix !== null);

export const cases: readonly (readonly [string, Case])[] = Object.entries({
  ...casesOf1To4,
  ...casesOf5And6,
  ...casesOf7,
  ...casesOf8,
});

/** A cell as a person would have typed it. */
function typed(key: SheetKey, column: string, value: unknown): Cell {
  const { kind } = tables[key].columns[column as 'number'] as Column;
  if (value === null || value === undefined) return '';
  if (kind === 'date') return { date: value as CivilDate };
  if (kind === 'choice') return columnWords(languages.ky, key, column).choices[value as string] ?? '';
  return Array.isArray(value) ? value.join(', ') : (value as Cell);
}

/** A workbook with the rows of a case. */
export function workbookOf({ settings, ...rows }: Case): Workbook {
  const sheets = Object.entries(rows).filter(([key]) => people.some((one) => one === key));
  const book = new Workbook(
    Object.fromEntries(
      sheets.map(([key, some]) => [
        key,
        (some as readonly object[]).map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([column, value]) => [column, typed(key as SheetKey, column, value)]),
          ),
        ),
      ]),
    ) as Rows,
  );
  const formed = settings?.formed;
  const line = book.grid('settings').findIndex((row) => row[0] === 'formed');
  if (formed) book.write('settings', line, 'value', { date: formed });
  return book;
}
