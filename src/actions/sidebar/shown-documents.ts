// What the sidebar offers to make: every kind of document, its rows, and what each would lack.
import { documentIds, documents } from '#documents';
import { titleOf } from '#documents/kind';
import type { DocumentId } from '#rules/answered';
import type { Facts } from '#rules/facts';
import type { Language } from '#texts';
import { addressOf } from '../making/entered.ts';

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
  readonly rows: readonly ShownDocument[];
}

/** Every kind with the rows of which it can be made. */
export function shownDocuments(facts: Facts, language: Language): readonly ShownKind[] {
  return documentIds.map((id) => {
    const kind = documents[id];
    return {
      id,
      title: titleOf(id, language),
      sheetTitle: kind.sheet === null ? '' : language.sheets[kind.sheet].title,
      begins: kind.beside,
      rows: kind.offers(facts).map(({ row, caption }) => ({
        row,
        name: caption,
        url: addressOf(kind, row, facts),
        missing: kind.missing(row, facts).map((part) => language.documents.parts[part]),
      })),
    };
  });
}
