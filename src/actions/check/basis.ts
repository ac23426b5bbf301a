// Settings, readings and days off: which of them are felt on many sheets, for days are counted by them or words said.
import { type DoubtKey, type SettingKey, type SheetKey, settingList } from '#tables';
import type { Book } from '../book.ts';
import type { Edit } from './edit.ts';

interface Basis {
  /** The columns that hold what is felt. */
  readonly columns: readonly string[];
  /** Whether one of its columns is felt further than few reads reach, in the row of a number. */
  readonly isFelt: (number: string, column: string) => boolean;
}

const SETTINGS: readonly SettingKey[] = ['language', 'warnDays', 'conflictNoticeDays'];
const READINGS: readonly DoubtKey[] = ['firstDay', 'lastDay', 'daysBefore', 'meetings', 'act'];

const basis: Partial<Record<SheetKey, Basis>> = {
  settings: {
    columns: ['number', 'value', 'reference'],
    isFelt: (number, column) => {
      const kind = settingList[number as SettingKey]?.kind;
      if (column === 'reference') return kind === 'own';
      return kind === 'date' || kind === 'own' || SETTINGS.some((key) => key === number);
    },
  },
  readings: {
    columns: ['number', 'chosen'],
    isFelt: (number) => READINGS.some((key) => key === number),
  },
  calendar: { columns: ['date', 'kind'], isFelt: () => true },
};

/** Whether other sheets rest on a sheet as on no other: all terms, all readings. */
export function isBasis(sheet: SheetKey): boolean {
  return basis[sheet] !== undefined;
}

/** Whether an edit may be felt wherever a term runs; it is taken to be where a row has lost its number. */
export function isFeltEverywhere({ sheet: key, columns, holds }: Edit, book: Pick<Book, 'sheet'>): boolean {
  const { columns: felt = [], isFelt = () => false } = basis[key] ?? {};
  const edited = columns.filter((column) => felt.includes(column));
  if (edited.length === 0 || key === 'calendar' || edited.includes('number')) return edited.length > 0;
  const sheet = book.sheet(key);
  return (sheet?.records ?? []).some(
    ({ number }, index) =>
      holds(sheet?.lines[index] as number) && edited.some((column) => isFelt(number, column)),
  );
}
