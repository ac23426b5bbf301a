// The template by which a paper is made, read and tried before anything is written.
import type { DocumentId } from '#core/document-id';
import type { Environment } from '#core/ports';
import { sha256 } from '#core/sha256';
import type { Filling } from '#docx/template/index';
import type { Opened } from '../making/opened.ts';
import type { RenderedDocument } from '../making/rendered.ts';
import { filledPaper } from './fill.ts';
import { hashOf, readTemplate, templateOf } from './kept.ts';

export interface PaperTemplate {
  /** The bytes of the paper by this template. */
  fill(parts: Pick<Filling, 'text' | 'above' | 'below'>): Uint8Array;
}

/** Null where the kind has none. Throws a refusal where it is another person's, changed or broken. */
export function templateFor(
  environment: Pick<Environment, 'documents'>,
  id: DocumentId,
  row: string | null,
  there: Opened,
): PaperTemplate | null {
  const entry = templateOf(id, there.judged.facts);
  if (entry === null) return null;
  const bytes = readTemplate(environment.documents, entry);
  return { fill: (parts) => filledPaper(id, row, bytes, parts, there) };
}

/** The rendering with the seal of what the template makes of it: a tag may print what the tree does not. */
export function sealedBy(template: PaperTemplate | null, rendering: RenderedDocument): RenderedDocument {
  if (template === null) return rendering;
  const bytes = template.fill({ text: rendering.tree.blocks, above: [], below: [] });
  return { ...rendering, seal: sha256(`${rendering.seal}${hashOf(bytes)}`) };
}
