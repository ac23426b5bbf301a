// What rules may know, from the sheets that were read.
import type { CivilDate } from '#core/date';
import type { Environment } from '#core/ports';
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
import type { LanguageRegistry } from '#texts';
import { wordsOf } from '#texts/loaded';
import type { Book } from '#workbook/book';
import { attendedIn } from './attended.ts';

/** The facts of the sheets read; a sheet that was not read, or is missing, has no rows. `judged`: whose rows rules judge. */
export function factsOf(
  sheets: ReadonlyMap<SheetKey, Sheet>,
  today: CivilDate,
  judged: readonly SheetKey[],
  { optionBehind }: Pick<LanguageRegistry, 'optionBehind'>,
): Facts {
  const rows = Object.fromEntries(
    sheetKeys.map((key) => [key, sheets.get(key)?.records ?? []]),
  ) as unknown as Records;
  const meetings = sheets.get('meetings') as Sheet<'meetings'> | undefined;
  const attended = meetings && sheets.has('members') ? attendedIn(meetings, rows.members) : null;
  const problems = [...sheets].flatMap(([key, sheet]) =>
    key === 'meetings' && attended !== null ? attended.problems : sheet.problems,
  );
  return {
    ...rows,
    meetings: attended?.meetings ?? rows.meetings,
    partly: attended?.partly ?? new Map(),
    guests: attended?.guests ?? new Map(),
    today,
    settings: settingsOf(rows.settings, optionBehind),
    readings: readingsOf(rows.readings, optionBehind),
    choices: rows.readings,
    calendar: extraDaysOf(rows.calendar),
    problems: [
      ...problems,
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
  environment: Pick<Environment, 'today' | 'texts'>,
): Facts {
  const sheets = keys.flatMap((key) => {
    const sheet = book.sheet(key);
    return sheet === null ? [] : [[key, sheet as Sheet] as const];
  });
  return factsOf(new Map(sheets), environment.today, [], wordsOf(environment));
}
