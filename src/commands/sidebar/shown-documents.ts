// What the sidebar offers to make: every kind of document, its rows, and what each would lack.

import type { DocumentId } from '#core/document-id';
import type { Environment } from '#core/ports';
import { shortened } from '#core/shortened';
import { documentIds, documents } from '#documents';
import { titleOf } from '#documents/kind';
import { everything } from '#evaluation/affected';
import { factsIn } from '#evaluation/facts-of';
import { addressOf } from '#papers/making/entered';
import type { Facts } from '#rules/facts';
import type { Language, LanguageCode } from '#texts';
import { languageOf } from '#texts/loaded';
import { openBook } from '#workbook/book';
import { asMany } from './as-many.ts';

export interface ShownDocument {
  /** Null where the document is made of the whole workbook. */
  readonly row: string | null;
  readonly name: string;
  /** Of the latest version; empty where there is none. */
  readonly url: string;
  /** Mandatory parts that are empty. */
  readonly missing: readonly string[];
}

export interface ShownKind {
  readonly id: DocumentId;
  readonly title: string;
  /** The sheet of its rows; empty where it is made of the whole workbook. */
  readonly sheetTitle: string;
  /** Whether it may begin a row of its own. */
  readonly begins: boolean;
  /** How many rows it has; the last of them follow. */
  readonly count: number;
  readonly rows: readonly ShownDocument[];
}

/** Of all kinds so much is reported at once, the same of each, and of one that is asked for by itself. */
const [ALL_BYTES, PAGE_BYTES] = [3_200, 30_000];
/** Of what people call a row. */
const CAPTION = 100;

/** Every kind with its last rows. */
export function shownDocuments(facts: Facts, language: Language): readonly ShownKind[] {
  return documentIds.map((id) => {
    const { sheet, beside } = documents[id];
    return {
      id,
      title: titleOf(id, language),
      sheetTitle: sheet === null ? '' : language.sheets[sheet].title,
      begins: beside,
      ...lastRows(id, 0, facts, language, ALL_BYTES / documentIds.length),
    };
  });
}

/** The rows of a kind that stand before the last `from` ones. */
export function askedDocuments(
  environment: Environment,
  chosen: LanguageCode | null,
  id: DocumentId,
  from: number,
): Pick<ShownKind, 'count' | 'rows'> {
  const facts = factsIn(openBook(environment, everything.reads), everything.reads, environment);
  const language = languageOf(environment, chosen ?? facts.settings.language);
  return lastRows(id, from, facts, language, PAGE_BYTES);
}

function lastRows(
  id: DocumentId,
  from: number,
  facts: Facts,
  language: Language,
  bytes: number,
): Pick<ShownKind, 'count' | 'rows'> {
  const kind = documents[id];
  const offered = kind.offers(facts);
  const rows = offered
    .slice(Math.max(0, offered.length - from - 100), offered.length - from)
    .map(({ row, caption }) => ({
      row,
      name: shortened(caption, CAPTION),
      url: addressOf(kind, row, facts),
      missing: kind.missing(row, facts).map((part) => language.documents.parts[part]),
    }));
  return { count: offered.length, rows: [...asMany(rows.reverse(), bytes)].reverse() };
}
