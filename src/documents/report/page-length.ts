// Whether blocks fit one page of A4, reckoned for a font wider than Times New Roman, which not every computer has.
import type { Block, ParagraphStyle } from '#core/document';

/** Lines of plain text on a page. */
const PAGE = 44;
/** Letters in a line of plain text, and of a list. */
const LETTERS = { body: 52, list: 47 };

/** What each kind of paragraph takes besides its lines, in lines. */
const SPACE: Readonly<Record<ParagraphStyle, number>> = {
  title: 1,
  subtitle: 0.7,
  heading: 1,
  subheading: 0.7,
  body: 0.25,
  centered: 0.25,
  right: 0.25,
  caption: 0.6,
  note: 0.25,
};

/** Tables and pictures are not reckoned: a page with them is never one. */
export function isOnePage(blocks: readonly Block[]): boolean {
  return blocks.reduce((sum, block) => sum + linesOf(block), 0) <= PAGE;
}

function linesOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return Math.ceil(block.text.length / LETTERS.body) + SPACE[block.style];
    case 'list':
      return block.items.reduce((sum, item) => sum + Math.ceil(item.length / LETTERS.list) + 0.2, 0);
    case 'chart':
      return block.chart.categories.length + 0.7;
    default:
      return Number.POSITIVE_INFINITY;
  }
}
