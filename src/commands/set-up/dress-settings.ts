// Settings hold values of many kinds in one column: each row is dressed as its own kind asks.
import type { Change, TabRef } from '#core/change';
import { type SettingKey, settingList } from '#tables';
import type { Language } from '#texts';
import type { NewRow } from '#workbook/rows';

/** Dates are shown as dates, yes and no are offered; `rows` are settings of which the first stands in row `first`. */
export function dressSettings(
  tab: TabRef,
  places: ReadonlyMap<string, number>,
  rows: readonly NewRow[],
  first: number,
  { documents }: Language,
): readonly Change[] {
  const column = (places.get('value') ?? -1) + 1;
  const cellsOf = (kind: (typeof settingList)[SettingKey]['kind']) =>
    rows.flatMap(({ number }, index) =>
      settingList[number as SettingKey].kind === kind
        ? [{ row: first + index, column, rows: 1, columns: 1 }]
        : [],
    );
  const dated = column > 0 ? cellsOf('date') : [];
  const flags = column > 0 ? cellsOf('flag') : [];
  const accepts = { kind: 'words' as const, words: [documents.yes, documents.no] };
  return [
    ...(dated.length > 0 ? [{ kind: 'style' as const, tab, look: 'date' as const, areas: dated }] : []),
    ...flags.map((cell) => ({ kind: 'validate' as const, tab, ...cell, accepts })),
  ];
}
