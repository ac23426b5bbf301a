// Prints a document tree as a Google Doc.
import type { Block, DocumentTable, DocumentTree, List, ParagraphStyle } from '#core/document';
import type { DocumentPort } from '#core/ports';

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
    layOut(body);
    if (tree.header !== null) headline(document.addHeader(), tree.header);
    if (tree.footer !== null) headline(document.addFooter(), tree.footer);
    printAll(body, tree.blocks);
    dropFirstEmpty(body, tree);
    document.saveAndClose();
    return { url: document.getUrl() };
  },
};

function printAll(body: Body, blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    const follows = blocks[index - 1]?.kind === 'table';
    if (follows && block.kind === 'table') body.appendParagraph('').setSpacingAfter(0);
    printers[block.kind](body, block as never, follows ? AFTER_TABLE : 0);
  });
}

function layOut(body: Body): void {
  body.setPageWidth(PAGE.width).setPageHeight(PAGE.height);
  body.setMarginLeft(PAGE.left).setMarginRight(PAGE.right);
  body.setMarginTop(PAGE.top).setMarginBottom(PAGE.bottom);
}

function headline(
  part: GoogleAppsScript.Document.HeaderSection | GoogleAppsScript.Document.FooterSection,
  text: string,
): void {
  const line = part.appendParagraph(text);
  line.setAlignment(DocumentApp.HorizontalAlignment.CENTER);
  line.editAsText().setFontFamily(FONT).setFontSize(11).setBold(true);
}

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'CENTER' | 'RIGHT' | 'JUSTIFY';
  readonly heading?: 'TITLE' | 'SUBTITLE' | 'HEADING1' | 'HEADING2';
  readonly before?: number;
  readonly after: number;
}

const looks: Readonly<Record<ParagraphStyle, Look>> = {
  title: { size: 14, bold: true, align: 'CENTER', heading: 'TITLE', before: 6, after: 6 },
  subtitle: { size: 12, align: 'CENTER', heading: 'SUBTITLE', after: 10 },
  heading: { size: 13, bold: true, heading: 'HEADING1', before: 12, after: 4 },
  subheading: { size: 12, bold: true, heading: 'HEADING2', before: 8, after: 3 },
  body: { size: 12, align: 'JUSTIFY', after: 4 },
  centered: { size: 12, align: 'CENTER', after: 4 },
  right: { size: 12, align: 'RIGHT', after: 4 },
  note: { size: 9, italic: true, after: 4 },
};

/** Prints one kind of block, at least `before` points below the one above. */
type Printer<K extends Block['kind']> = (
  body: Body,
  block: Extract<Block, { kind: K }>,
  before: number,
) => void;

const printers: { readonly [K in Block['kind']]: Printer<K> } = {
  paragraph: (body, { style, text }, before) => dress(body.appendParagraph(text), looks[style], before),
  list: printList,
  table: printTable,
  pageBreak: (body) => {
    body.appendPageBreak();
  },
};

function dress(paragraph: Paragraph, look: Look, before: number): void {
  if (look.heading) paragraph.setHeading(DocumentApp.ParagraphHeading[look.heading]);
  if (look.align) paragraph.setAlignment(DocumentApp.HorizontalAlignment[look.align]);
  paragraph.setSpacingBefore(Math.max(look.before ?? 0, before)).setSpacingAfter(look.after);
  if (paragraph.getText() === '') return;
  const text = paragraph
    .editAsText()
    .setFontFamily(FONT)
    .setFontSize(look.size)
    .setForegroundColor('#000000');
  text.setBold(look.bold === true).setItalic(look.italic === true);
}

function printList(body: Body, { items, ordered }: List, before: number): void {
  items.forEach((item, index) => {
    const line = body.appendListItem(item);
    line.setGlyphType(ordered ? DocumentApp.GlyphType.NUMBER : DocumentApp.GlyphType.BULLET);
    line.setSpacingBefore(index === 0 ? before : 0).setSpacingAfter(2);
    if (item !== '') line.editAsText().setFontFamily(FONT).setFontSize(12);
  });
}

/** The whole table is given at once; only its dress is set afterwards. */
function printTable(body: Body, { header, rows, widths, plain, ends }: DocumentTable): void {
  const cells = [...(header.length > 0 ? [header] : []), ...rows].map((row) => [...row]);
  if (cells.length === 0) return;
  const table = body.appendTable(cells);
  table.setBorderWidth(plain ? 0 : 1);
  table
    .editAsText()
    .setFontFamily(FONT)
    .setFontSize(plain ? 12 : 10);
  const usable = PAGE.width - PAGE.left - PAGE.right;
  widths.forEach((share, column) => {
    table.setColumnWidth(column, share * usable);
  });
  if (header.length > 0) table.getRow(0).editAsText().setBold(true);
  if (plain) toMargins(table, widths.length - 1, ends);
}

/** A table without lines begins and ends where the text does. */
function toMargins(table: Table, last: number, ends: boolean): void {
  for (let row = 0; row < table.getNumRows(); row++) {
    table.getCell(row, 0).setPaddingLeft(0);
    const end = table.getCell(row, last).setPaddingRight(0);
    if (ends) end.getChild(0).asParagraph().setAlignment(DocumentApp.HorizontalAlignment.RIGHT);
  }
}

/** A new document begins with one empty paragraph. */
function dropFirstEmpty(body: Body, { blocks }: DocumentTree): void {
  if (blocks.length > 0) body.removeChild(body.getChild(0));
}
