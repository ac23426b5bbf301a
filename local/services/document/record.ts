// What the workbook's file keeps of one document.
import { newSection } from './nodes.ts';
import type { Attributes, NodeMap } from './tree.ts';

export interface DocumentRecord {
  readonly id: string;
  name: string;
  readonly owner: string;
  readonly editors: string[];
  readonly viewers: string[];
  /** When it was made, as an ISO moment. */
  readonly created: string;
  readonly body: NodeMap['BODY_SECTION'];
  header: NodeMap['HEADER_SECTION'] | null;
  footer: NodeMap['FOOTER_SECTION'] | null;
  /** Attributes laid over those that Docs gives each heading. */
  readonly headings: Record<string, Attributes>;
  /** The name of its file in the directory; null before the first writing. */
  file: string | null;
}

/** A blank document: one empty paragraph. */
export function newRecord(id: string, name: string, owner: string, created: Date): DocumentRecord {
  return {
    id,
    name,
    owner,
    editors: [],
    viewers: [],
    created: created.toISOString(),
    body: newSection('BODY_SECTION'),
    header: null,
    footer: null,
    headings: {},
    file: null,
  };
}
