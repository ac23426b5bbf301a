// The workbook as the making of a document sees it: read anew, judged, in the language of documents.
import type { World } from '#core/ports';
import { sheetKeys, tables } from '#tables';
import type { Language } from '#texts';
import { type Book, openBook } from '../book.ts';
import { type Judged, judge } from '../check/judge.ts';
import { wholeScope } from '../check/scope.ts';
import { countersOf } from '../counters.ts';
import { Refusal } from '../refusal.ts';
import { languageOf } from '../words.ts';

export interface Opened {
  readonly book: Book;
  readonly judged: Judged;
  /** That of documents. */
  readonly language: Language;
  /** That of the sheets. */
  readonly sheetLanguage: Language;
}

/** All but «Шайкештик»: what it shows is computed anew for a document. */
const read = sheetKeys.filter((key) => key !== 'compliance');

/** Throws a refusal where the workbook has no sheets. */
export function opened(world: World): Opened {
  const book = openBook(world, read);
  if (book.sheet('settings') === null) throw new Refusal('notSetUp');
  const keys = sheetKeys.filter(
    (key) => tables[key].prefix !== null || key === 'settings' || key === 'readings',
  );
  const found = judge(book, keys, wholeScope, countersOf(book), world);
  const judged = { ...found, facts: { ...found.facts, check: book.sheet('check')?.records ?? [] } };
  const { documentLanguage, language } = judged.facts.settings;
  return {
    ...{ book, judged },
    language: languageOf(world, documentLanguage),
    sheetLanguage: languageOf(world, language),
  };
}
