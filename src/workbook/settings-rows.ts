// The cells of single settings.

import type { Cell } from '#core/cell';
import type { SettingKey } from '#tables';
import type { Sheet } from '#tables/decode';
import { lineOf } from '#tables/line-of';
import { asText } from '#tables/read-cell';
import { blankOf, type CellWrite, cellWritesAt } from './cell-writes.ts';

/** A setting's cell as text; empty where the sheet or the row is missing. */
export function settingOf(sheet: Sheet<'settings'> | null, key: SettingKey): string {
  return asText(sheet?.records.find(({ number }) => number === key)?.value ?? '');
}

/** The cells of settings by their keys; rows that are missing are passed over. */
export function settingCells(
  sheet: Sheet<'settings'>,
  values: Partial<Record<SettingKey, Cell>>,
): readonly CellWrite[] {
  return Object.entries(values).flatMap(([key, cell]) => {
    const line = lineOf(sheet, key);
    return line === null || cell === undefined ? [] : cellWritesAt(sheet.places, line, { value: cell });
  });
}

/** The same, for settings in which nothing is written yet; what people wrote stays. */
export function fillSettings(
  sheet: Sheet<'settings'>,
  values: Partial<Record<SettingKey, Cell>>,
): readonly CellWrite[] {
  return blankOf(sheet.grid, settingCells(sheet, values));
}
