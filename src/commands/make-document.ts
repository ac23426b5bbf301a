// Makes a paper.
import type { DocumentId } from '#core/document-id';
import { command } from './command.ts';
import { makeDocument as make } from './making.ts';

/** Of a row; `row` null: of a new act, of the report of the year, or of the whole workbook. */
export const makeDocument = command({
  args: ['kind', 'row'],
  effect: 'writes',
  scopes: ['drive.file'],
  run: (context, { kind, row }: { readonly kind: DocumentId; readonly row: string | null }) =>
    make(context, kind, row),
});
