// The page of a document, in points.
import type { NodeMap } from './tree.ts';

/** The page of a new document: A4 with margins of an inch. */
const PAGE = {
  PAGE_WIDTH: 595.276,
  PAGE_HEIGHT: 841.89,
  MARGIN_TOP: 72,
  MARGIN_BOTTOM: 72,
  MARGIN_LEFT: 72,
  MARGIN_RIGHT: 72,
} as const;

/** One of the page's lengths, as the body says or else as in a new document. */
export function pageLength(body: NodeMap['BODY_SECTION'], name: keyof typeof PAGE): number {
  const value = body.attributes[name];
  return typeof value === 'number' ? value : PAGE[name];
}
