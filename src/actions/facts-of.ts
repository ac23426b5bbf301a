// What rules may know, from the sheets that were read.
import type { CivilDate } from '#core/date';
import type { World } from '#core/ports';
import type { Facts } from '#rules/facts';
import { type Records, type SheetKey, sheetKeys } from '#tables';
import type { Sheet } from '#tables/decode';
import {
  extraDaysOf,
  readingsOf,
  settingsOf,
  unreadableReadings,
  unreadableSettings,
} from '#tables/settings-of';
import type { Shelf } from '#texts';
import type { Book } from './book.ts';
import { wordsOf } from './words.ts';

/** The facts of the sheets read; a sheet that was not read, or is missing, has no rows. `judged`: whose rows rules judge. */
export function factsOf(
  sheets: ReadonlyMap<SheetKey, Sheet>,
  today: CivilDate,
  judged: readonly SheetKey[],
  { optionBehind }: Pick<Shelf, 'optionBehind'>,
): Facts {
  const rows = Object.fromEntries(
    sheetKeys.map((key) => [key, sheets.get(key)?.records ?? []]),
  ) as unknown as Records;
  return {
    ...rows,
    today,
    settings: settingsOf(rows.settings, optionBehind),
    readings: readingsOf(rows.readings, optionBehind),
    choices: rows.readings,
    calendar: extraDaysOf(rows.calendar),
    problems: [
      ...[...sheets.values()].flatMap(({ problems }) => problems),
      ...unreadableSettings(rows.settings, optionBehind),
      ...unreadableReadings(rows.readings, optionBehind),
    ],
    judged: judged.filter((key) => sheets.has(key)),
  };
}

/** The facts of sheets of an opened workbook, none of which is judged. */
export function factsIn(
  book: Pick<Book, 'sheet'>,
  keys: readonly SheetKey[],
  world: Pick<World, 'today' | 'texts'>,
): Facts {
  const sheets = keys.flatMap((key) => {
    const sheet = book.sheet(key);
    return sheet === null ? [] : [[key, sheet as Sheet] as const];
  });
  return factsOf(new Map(sheets), world.today, [], wordsOf(world));
}
