// A document as it would be made now: its tree, and the rows that it is made of.
import type { DocumentTree } from '#core/document';
import { fingerprint } from '#core/fingerprint';
import type { DocumentKind } from '#documents/kind';
import { observed } from './observed.ts';
import type { Opened } from './opened.ts';
import { type Sources, sourcesOf } from './sources.ts';

export interface Drawn {
  readonly tree: DocumentTree;
  /** The same whenever the whole tree is the same. */
  readonly mark: string;
  readonly sources: Sources;
}

/** Draws a document of a row; throws for a row that is not offered. */
export function drawn(kind: DocumentKind, row: string | null, { judged, language }: Opened): Drawn {
  const watched = observed(judged.facts);
  const tree = kind.tree(row, watched.facts, judged.verdicts, language);
  return { tree, mark: fingerprint(JSON.stringify(tree)), sources: sourcesOf(row, tree, watched.rows()) };
}
