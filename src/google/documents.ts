// Prints a document tree as a Google Doc.
import {
  type Block,
  type ChartBlock,
  commonestWidth,
  type DocumentTable,
  type DocumentTree,
  type List,
  type ParagraphStyle,
} from '#core/document';
import type { DocumentPort, OpenDocument } from '#core/ports';
import { pictureOf } from './charts.ts';
import { copy, copyEdge, pageOf, templateOf } from './copies.ts';

type Body = GoogleAppsScript.Document.Body;
type Paragraph = GoogleAppsScript.Document.Paragraph;
type Table = GoogleAppsScript.Document.Table;

/** A4 and the margins of official papers, in points. */
const PAGE = { width: 595.3, height: 841.9, left: 85, right: 42.5, top: 56.7, bottom: 56.7 };
const FONT = 'Times New Roman';
/** The least space between a table and what follows it, in points. */
const AFTER_TABLE = 8;

export const documentPort: DocumentPort = {
  make(tree) {
    const document = DocumentApp.create(tree.name);
    const body = document.getBody();
    layOut(body, tree);
    const template = tree.template === undefined ? null : DocumentApp.openByUrl(tree.template.url);
    const texts = tree.template?.texts ?? [];
    if (template !== null) pageOf(template.getBody(), body);
    const header = template && copyEdge(template.getHeader(), () => document.addHeader(), texts);
    const footer = template && copyEdge(template.getFooter(), () => document.addFooter(), texts);
    if (tree.header !== null) headline(header ?? document.addHeader(), tree.header, { size: 11, bold: true });
    if (tree.footer !== null) headline(footer ?? document.addFooter(), tree.footer, { size: 9 });
    return opened(document, tree);
  },
  template(url) {
    try {
      return templateOf(DocumentApp.openByUrl(url));
    } catch {
      return null;
    }
  },
  open(url, tree) {
    try {
      return opened(DocumentApp.openByUrl(url), tree);
    } catch {
      return null;
    }
  },
};

function opened(document: GoogleAppsScript.Document.Document, tree: DocumentTree): OpenDocument {
  const body = document.getBody();
  return {
    url: document.getUrl(),
    size: () => body.getNumChildren(),
    print: (from, to) => printPart(body, tree, from, to),
    close: () => document.saveAndClose(),
  };
}

function printPart(body: Body, { blocks, template }: DocumentTree, from: number, to: number): void {
  const copied = template === undefined ? null : DocumentApp.openByUrl(template.url).getBody();
  blocks.slice(from, to).forEach((block, index) => {
    const follows = blocks[from + index - 1]?.kind === 'table';
    if (follows && block.kind === 'table') body.appendParagraph('').setSpacingAfter(0);
    if (block.kind !== 'copied') printers[block.kind](body, block as never, follows ? AFTER_TABLE : 0);
    else if (copied !== null) copy(copied, body, block);
  });
  if (from === 0 && to > 0) dropFirstEmpty(body, blocks);
}

/** The page, and the named styles of the document: who changes one changes every paragraph of it. */
function layOut(body: Body, { blocks }: DocumentTree): void {
  body.setAttributes({
    PAGE_WIDTH: PAGE.width,
    PAGE_HEIGHT: PAGE.height,
    MARGIN_LEFT: PAGE.left,
    MARGIN_RIGHT: PAGE.right,
    MARGIN_TOP: PAGE.top,
    MARGIN_BOTTOM: PAGE.bottom,
  });
  body.setHeadingAttributes(DocumentApp.ParagraphHeading.NORMAL, lettersOf({ size: 12 }));
  const used = new Set(blocks.map((block) => (block.kind === 'paragraph' ? looks[block.style] : null)));
  for (const look of used) {
    if (look?.heading)
      body.setHeadingAttributes(DocumentApp.ParagraphHeading[look.heading], attributesOf(look, 0));
  }
}

function headline(
  part: GoogleAppsScript.Document.HeaderSection | GoogleAppsScript.Document.FooterSection,
  text: string,
  letters: Letters,
): void {
  part.appendParagraph(text).setAttributes(attributesOf({ ...letters, align: 'CENTER', after: 0 }, 0));
}

interface Letters {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

interface Look extends Letters {
  readonly align?: 'CENTER' | 'RIGHT' | 'JUSTIFY';
  readonly heading?: 'TITLE' | 'SUBTITLE' | 'HEADING1' | 'HEADING2' | 'HEADING3';
  readonly before?: number;
  readonly after: number;
}

const looks: Readonly<Record<ParagraphStyle, Look>> = {
  title: { size: 14, bold: true, align: 'CENTER', heading: 'TITLE', before: 6, after: 6 },
  subtitle: { size: 12, align: 'CENTER', heading: 'SUBTITLE', after: 10 },
  heading: { size: 13, bold: true, heading: 'HEADING1', before: 12, after: 4 },
  subheading: { size: 12, bold: true, heading: 'HEADING2', before: 8, after: 3 },
  caption: { size: 10.5, italic: true, heading: 'HEADING3', before: 6, after: 3 },
  body: { size: 12, align: 'JUSTIFY', after: 4 },
  centered: { size: 12, align: 'CENTER', after: 4 },
  right: { size: 12, align: 'RIGHT', after: 4 },
  note: { size: 9, italic: true, after: 4 },
};

function lettersOf({ size, bold = false, italic = false }: Letters) {
  return { FONT_FAMILY: FONT, FONT_SIZE: size, FOREGROUND_COLOR: '#000000', BOLD: bold, ITALIC: italic };
}

/** A look as the platform's attributes; at least `before` points below what is above. */
function attributesOf(look: Look, before: number) {
  return {
    ...lettersOf(look),
    HORIZONTAL_ALIGNMENT: DocumentApp.HorizontalAlignment[look.align ?? 'LEFT'],
    SPACING_BEFORE: Math.max(look.before ?? 0, before),
    SPACING_AFTER: look.after,
  };
}

/** Prints one kind of block, at least `before` points below the one above. */
type Printer<K extends Block['kind']> = (
  body: Body,
  block: Extract<Block, { kind: K }>,
  before: number,
) => void;

const printers: { readonly [K in Exclude<Block['kind'], 'copied'>]: Printer<K> } = {
  paragraph: (body, { style, text }, before) => dress(body.appendParagraph(text), looks[style], before),
  list: printList,
  table: printTable,
  chart: printChart,
  pageBreak: (body) => {
    body.appendPageBreak();
  },
};

/** A new paragraph may go on as the one before it, so each says everything of itself. */
function dress(paragraph: Paragraph, look: Look, before: number): void {
  const heading = look.heading && { HEADING: DocumentApp.ParagraphHeading[look.heading] };
  paragraph.setAttributes({ ...heading, ...attributesOf(look, before) });
}

function printList(body: Body, { items, ordered }: List, before: number): void {
  const glyph = DocumentApp.GlyphType[ordered ? 'NUMBER' : 'BULLET'];
  items.forEach((item, index) => {
    const look = attributesOf({ size: 12, after: 2 }, index === 0 ? before : 0);
    body.appendListItem(item).setAttributes({ ...look, GLYPH_TYPE: glyph });
  });
}

/** The whole table is given at once; only its dress is set afterwards. */
function printTable(body: Body, { header, rows, widths, plain, ends, small }: DocumentTable): void {
  const cells = [...(header.length > 0 ? [header] : []), ...rows].map((row) => [...row]);
  if (cells.length === 0) return;
  const letters = lettersOf({ size: plain ? 12 : small ? 8 : 10 });
  const table = body.appendTable(cells).setAttributes({ ...letters, ...(plain && { BORDER_WIDTH: 0 }) });
  const usable = PAGE.width - PAGE.left - PAGE.right;
  const rest = commonestWidth(widths);
  widths.forEach((share, column) => {
    if (share !== rest) table.setColumnWidth(column, share * usable);
  });
  if (header.length > 0) table.getRow(0).setAttributes({ BOLD: true });
  if (plain) toMargins(table, cells.length, ends);
}

function printChart(body: Body, { chart }: ChartBlock): void {
  const { blob, width, height } = pictureOf(chart);
  const said = [chart.title, ...chart.categories].join('; ');
  body.appendImage(blob).setWidth(width).setHeight(height).setAltDescription(said);
}

/** A table without lines begins where the text does; a line of two ends there too. */
function toMargins(table: Table, rows: number, ends: boolean): void {
  for (let row = 0; row < rows; row++) {
    table.getCell(row, 0).setPaddingLeft(0);
    if (!ends) continue;
    const end = table.getCell(row, 1).setPaddingRight(0);
    end.getChild(0).asParagraph().setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
  }
}

/** A new document begins with one empty paragraph. */
function dropFirstEmpty(body: Body, blocks: readonly Block[]): void {
  if (blocks.length > 0) body.removeChild(body.getChild(0));
}
