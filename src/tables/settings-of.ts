// The settings, readings and extra days that rules take as arguments, from their sheets' records.
import type { DayOffSheet } from '#calendar';
import { type Cell, isBlank } from '#core/cell';
import type { CivilDate } from '#core/date';
import { doubts, type Readings, type Records, type Settings, settingList } from './index.ts';
import { asText, readCell } from './read-cell.ts';

const LANGUAGES = ['ky', 'ru', 'en'];

/** The settings in force; a blank or unreadable cell leaves what holds initially. */
export function settingsOf(rows: Records['settings']): Settings {
  const cells = new Map(rows.map(({ number, value }) => [number, value ?? '']));
  const values = Object.entries(settingList).map(([key, { kind, initial }]) => {
    const cell = cells.get(key) ?? '';
    const value = readSetting(kind, isBlank(cell) ? initial : cell);
    return [key, value ?? readSetting(kind, initial)];
  });
  return Object.fromEntries(values) as Settings;
}

function readSetting(kind: string, cell: Cell): unknown {
  if (kind === 'language') return LANGUAGES.includes(asText(cell)) ? asText(cell) : null;
  const column = {
    kind: kind === 'date' ? 'date' : kind === 'integer' ? 'integer' : 'text',
    owner: 'people',
  } as const;
  return readCell(column, cell, () => null) ?? null;
}

/** The readings in force: what is chosen in the sheet, else each place's default. */
export function readingsOf(
  rows: Records['readings'],
  optionBehind: (doubt: string, word: string) => string | null,
): Readings {
  const chosen = new Map(rows.map(({ number, chosen }) => [number, chosen ?? '']));
  const values = Object.entries(doubts).map(([key, { options }]) => {
    const word = chosen.get(key) ?? '';
    const option = (options as readonly string[]).includes(word) ? word : optionBehind(key, word);
    return [key, option ?? options[0]];
  });
  return Object.fromEntries(values) as Readings;
}

/** The days off and working Saturdays that the sheet adds. */
export function extraDaysOf(rows: Records['calendar']): DayOffSheet {
  const days = (kind: 'off' | 'working') =>
    rows.filter((row) => row.kind === kind).flatMap(({ date }): CivilDate[] => (date ? [date] : []));
  return { off: days('off'), working: days('working') };
}
