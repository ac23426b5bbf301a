// The workbook as the making of a document sees it: read again, judged, in the language of documents.
import type { Environment } from '#core/ports';
import { everything } from '#evaluation/affected';
import { type Evaluated, evaluate } from '#evaluation/evaluate';
import { sheetKeys } from '#tables';
import type { Language } from '#texts';
import { languageOf } from '#texts/loaded';
import { Refusal } from '#texts/refusal';
import { type Book, openBook } from '#workbook/book';
import { countersOf } from '#workbook/counters';

export interface Opened {
  readonly book: Book;
  readonly judged: Evaluated;
  /** That of documents. */
  readonly language: Language;
  /** That of the sheets. */
  readonly sheetLanguage: Language;
}

/** All but «Шайкештик»: what it shows is computed again for a document. */
const read = sheetKeys.filter((key) => key !== 'compliance');

/** Throws a refusal where the workbook has no sheets. */
export function opened(environment: Environment): Opened {
  const book = openBook(environment, read);
  if (book.sheet('settings') === null) throw new Refusal('notSetUp');
  const found = evaluate(book, everything, countersOf(book), environment);
  const judged = { ...found, facts: { ...found.facts, check: book.sheet('check')?.records ?? [] } };
  const { documentLanguage, language } = judged.facts.settings;
  return {
    book,
    judged,
    language: languageOf(environment, documentLanguage),
    sheetLanguage: languageOf(environment, language),
  };
}
