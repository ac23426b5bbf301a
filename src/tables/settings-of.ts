// The settings, readings and extra days that rules take as arguments, from their sheets' records.
import { type DayOffSheet, regulationNamed } from '#calendar';
import { type Cell, isBlank } from '#core/cell';
import { type CivilDate, parseDate } from '#core/date';
import { isLanguageCode } from '#core/languages';
import { isStrict, LONGEST_TERM } from '#core/table';
import type { Unreadable } from './decode.ts';
import {
  type DoubtKey,
  doubts,
  type Readings,
  type Records,
  type SettingKey,
  type Settings,
  settingList,
} from './index.ts';
import { asText, readCell } from './read-cell.ts';

const DATE_IN_TEXT = /\d{1,2}\.\d{1,2}\.\d{4}/;

/** Yes and no as people write them. */
const FLAGS: Readonly<Record<string, boolean>> = {
  ооба: true,
  да: true,
  yes: true,
  true: true,
  жок: false,
  нет: false,
  no: false,
  false: false,
};

/** The option of a doubtful place behind its words, or null. */
type OptionBehind = (doubt: DoubtKey, word: string) => string | null;
type Reader = (cell: Cell, reference: string | null, optionBehind: OptionBehind) => unknown;

/** The settings in force; a blank or unreadable cell leaves what holds initially. */
export function settingsOf(rows: Records['settings'], optionBehind: OptionBehind = () => null): Settings {
  const byKey = new Map(rows.map((row) => [row.number, row]));
  const values = Object.entries(settingList).map(([key, { kind, initial }]) => {
    const { value, reference = null } = byKey.get(key) ?? {};
    const read = (cell: Cell) => readers[kind](cell, reference, optionBehind) ?? null;
    return [key, (isBlank(value ?? '') ? null : read(value ?? '')) ?? read(initial)];
  });
  return Object.fromEntries(values) as Settings;
}

const KINDS = {
  text: 'text',
  date: 'date',
  integer: 'integer',
  flag: 'flag',
  language: 'choice',
  act: 'choice',
  own: 'integer',
  edition: 'edition',
} as const;

/** Settings that are filled in and hold nothing of their kind: what holds initially stands in their place. */
export function unreadableSettings(
  rows: Records['settings'],
  optionBehind: OptionBehind,
): readonly Unreadable[] {
  return rows.flatMap(({ number, value, reference }) => {
    const kind = settingList[number as SettingKey]?.kind;
    if (kind === undefined || isBlank(value ?? '')) return [];
    const read = readers[kind](value ?? '', reference, optionBehind) ?? null;
    const expected = KINDS[kind];
    return read === null && (expected === 'edition' || isStrict(expected))
      ? [{ sheet: 'settings', row: number, column: 'value', kind: expected, text: asText(value ?? '') }]
      : [];
  });
}

/**
 * Readings that are filled in but name no option of their place; the default holds instead. Rows of the people's
 * own name no place.
 */
export function unreadableReadings(
  rows: Records['readings'],
  optionBehind: OptionBehind,
): readonly Unreadable[] {
  return rows.flatMap(({ number, chosen }) => {
    const options: readonly string[] | undefined = doubts[number as DoubtKey]?.options;
    if (chosen === null || options === undefined) return [];
    if (options.includes(chosen) || optionBehind(number as DoubtKey, chosen) !== null) return [];
    return [{ sheet: 'readings', row: number, column: 'chosen', kind: 'choice', text: chosen }];
  });
}

const asKind =
  (kind: 'text' | 'date' | 'integer'): Reader =>
  (cell) =>
    readCell({ kind, owner: 'people', most: LONGEST_TERM }, cell, () => null);

const readers = {
  text: asKind('text'),
  date: asKind('date'),
  integer: asKind('integer'),
  flag: (cell) => FLAGS[asText(cell).toLowerCase()] ?? null,
  language: (cell) => (isLanguageCode(asText(cell)) ? asText(cell) : null),
  act: (cell, _, optionBehind) => {
    const options: readonly string[] = doubts.act.options;
    return options.includes(asText(cell)) ? asText(cell) : optionBehind('act', asText(cell));
  },
  edition: (cell) => regulationNamed(asText(cell)),
  own: (cell, reference) => {
    const count = asKind('integer')(cell, null, () => null);
    if (typeof count !== 'number' || count < 1) return null;
    return { count, reference, from: parseDate(DATE_IN_TEXT.exec(reference ?? '')?.[0] ?? '') };
  },
} as const satisfies Readonly<Record<string, Reader>>;

/** The readings in force: what is chosen in the sheet, else each place's default. */
export function readingsOf(rows: Records['readings'], optionBehind: OptionBehind): Readings {
  const chosen = new Map(rows.map(({ number, chosen }) => [number, chosen ?? '']));
  const values = Object.entries(doubts).map(([key, { options }]) => {
    const word = chosen.get(key) ?? '';
    const option = (options as readonly string[]).includes(word) ? word : optionBehind(key as DoubtKey, word);
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
