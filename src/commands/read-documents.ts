// Tells rows of a paper that the sidebar has not shown yet.
import type { DocumentId } from '#core/document-id';
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { askedDocuments } from './sidebar/shown-documents.ts';

interface Args {
  /** Null: the workbook's own. */
  readonly language: LanguageCode | null;
  readonly id: DocumentId;
  /** How many of its rows are here already, counted from the last. */
  readonly from: number;
}

/** Answers as many rows as go over a slow line at once, in their order. */
export const readDocuments = command({
  args: ['language', 'id', 'from'],
  effect: 'reads',
  run: (context, { language, id, from }: Args) => askedDocuments(context, language, id, from),
});
