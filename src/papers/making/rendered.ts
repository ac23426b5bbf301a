// A document as it would be made now: its tree, and the rows that it is made of.
import type { DocumentTree } from '#core/document';
import { sha256 } from '#core/sha256';
import type { DocumentKind } from '#documents/kind';
import type { Opened } from './opened.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { tracked } from './tracked.ts';

export interface RenderedDocument {
  readonly tree: DocumentTree;
  /** SHA-256 of the tree: the same whenever the whole tree is the same. */
  readonly seal: string;
  readonly sources: Sources;
}

/** Draws a document of a row; throws for a row that is not offered. */
export function rendered(
  kind: DocumentKind,
  row: string | null,
  { judged, language }: Opened,
): RenderedDocument {
  const watched = tracked(judged.facts);
  const tree = kind.tree(row, watched.facts, judged.verdicts, language);
  return { tree, seal: sha256(JSON.stringify(tree)), sources: sourcesOf(row, tree, watched.rows()) };
}
