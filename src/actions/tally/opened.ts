// The workbook opened for counting: its sheets of surveys, all of them there, with every column that is needed.
import type { World } from '#core/ports';
import { type SheetKey, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { settingsOf } from '#tables/settings-of';
import { columnWords, type Language } from '#texts';
import { type Book, openBook } from '../book.ts';
import { Refusal } from '../refusal.ts';
import type { Target } from '../rows.ts';
import { firstFreeRow } from '../rows.ts';
import { languageOf } from '../words.ts';

export interface Opened {
  readonly book: Book;
  readonly language: Language;
  /** A sheet that was asked for. */
  sheet<K extends SheetKey>(key: K): Sheet<K>;
}

/** Opens some sheets, the settings and the log, each in one read. Refused where one of them is missing. */
export function openFor(world: World, keys: readonly SheetKey[]): Opened {
  return openedIn(world, openBook(world, ['settings', 'log', ...keys]));
}

/** The same of a workbook that is open already. */
export function openedIn(world: World, book: Book): Opened {
  const settings = book.sheet('settings');
  if (settings === null) throw new Refusal('notSetUp');
  const language = languageOf(world, settingsOf(settings.records).language);
  return {
    book,
    language,
    sheet(key) {
      const sheet = book.sheet(key);
      if (sheet === null) throw new Refusal('missingSheets', { sheets: `«${language.sheets[key].title}»` });
      return sheet;
    },
  };
}

/** Where new rows of a sheet go. Refused where a column is missing: what would have stood there would be lost. */
export function targetIn({ book, language, sheet }: Opened, key: SheetKey): Target {
  const { places, grid } = sheet(key);
  const lost = Object.keys(tables[key].columns).filter((column) => !places.has(column));
  const tab = book.tab(key);
  if (lost.length > 0 || tab === null) {
    const columns = lost.map((column) => `«${columnWords(language, key, column).header}»`).join(', ');
    throw new Refusal('missingColumns', { sheet: language.sheets[key].title, columns });
  }
  return { tab: tab.id, places, free: firstFreeRow(grid) };
}
