// Makes papers when somebody asks for one: under the lock, answered in words.
import type { DocumentId } from '#core/document-id';
import type { Environment } from '#core/ports';
import { madeWords } from '#papers/making/made-words';
import { type Made, make } from '#papers/making/make';
import type { SheetKey } from '#tables';
import { openBook } from '#workbook/book';
import { rememberedLanguage, underLock } from './run.ts';
import type { MadeDocument } from './server.ts';

/** Makes a document of a row; null: of a new act, of the year's report, or of the whole workbook. */
export function makeDocument(environment: Environment, id: DocumentId, row: string | null): MadeDocument {
  return madeDocument(
    environment,
    underLock(environment, () => make(environment, id, row)),
  );
}

/** Makes a document as a button of its desk asks. `final`: refused as a draft. */
export function makeAsked(
  environment: Environment,
  id: DocumentId,
  row: string | null,
  final: boolean,
): MadeDocument {
  return madeDocument(
    environment,
    underLock(environment, () => make(environment, id, row, final)),
  );
}

const madeDocument = (environment: Environment, made: Made): MadeDocument => ({
  ...made,
  message: madeWords(rememberedLanguage(environment), made),
});

export function makeActDocument(environment: Environment, row: string | null): MadeDocument {
  return makeDocument(environment, 'act', row);
}

/** Makes the act of the row on which the person stands; elsewhere, of a new row. */
export function makeActHere(environment: Environment, where: Standing): MadeDocument {
  return madeDocument(
    environment,
    underLock(environment, () => make(environment, 'act', rowAt(environment, 'acts', where))),
  );
}

export function makeReportDocument(environment: Environment): MadeDocument {
  return makeDocument(environment, 'report', null);
}

/** The tab and row (from 1) on which a person stands. */
interface Standing {
  readonly tab: number;
  readonly row: number;
}

/** The row number on which the person stands, if it is a row of `key`. */
function rowAt(environment: Environment, key: SheetKey, where: Standing): string | null {
  const book = openBook(environment, [key]);
  if (book.tab(key)?.id !== where.tab) return null;
  const sheet = book.sheet(key);
  const index = sheet?.lines.indexOf(where.row - 1) ?? -1;
  return sheet?.records[index]?.number ?? null;
}
