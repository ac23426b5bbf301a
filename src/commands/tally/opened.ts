// The workbook opened for counting: its sheets of surveys, all of them there, with every column that is needed.
import type { Environment } from '#core/ports';
import { type SheetKey, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { settingsOf } from '#tables/settings-of';
import { columnWords, type Language } from '#texts';
import { languageOf } from '#texts/loaded';
import { Refusal } from '#texts/refusal';
import { type Book, openBook } from '#workbook/book';

export interface Opened {
  readonly book: Book;
  readonly language: Language;
  /** A sheet that was asked for. */
  sheet<K extends SheetKey>(key: K): Sheet<K>;
}

/** Opens some sheets, the settings and the log, each in one read. Refused where one of them is missing. */
export function openFor(environment: Environment, keys: readonly SheetKey[]): Opened {
  return openedIn(environment, openBook(environment, ['settings', 'log', ...keys]));
}

/** The same of a workbook that is open already. */
export function openedIn(environment: Environment, book: Book): Opened {
  const settings = book.sheet('settings');
  if (settings === null) throw new Refusal('notSetUp');
  const language = languageOf(environment, settingsOf(settings.records).language);
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

/** A sheet into which rows can be written. Refused where a column is missing: what would have stood there would be lost. */
export function wholeSheet<K extends SheetKey>({ language, sheet }: Opened, key: K): Sheet<K> {
  const whole = sheet(key);
  const lost = Object.keys(tables[key].columns).filter((column) => !whole.places.has(column));
  if (lost.length === 0) return whole;
  const columns = lost.map((column) => `«${columnWords(language, key, column).header}»`).join(', ');
  throw new Refusal('missingColumns', { sheet: language.sheets[key].title, columns });
}
