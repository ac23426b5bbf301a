// Copies elements of a template into a document, with their tags filled in.
import type { Copied, Filled } from '#core/document';
import type { TemplateDocument, TemplatePart } from '#core/ports';

type Body = GoogleAppsScript.Document.Body;
type Section = GoogleAppsScript.Document.HeaderSection | GoogleAppsScript.Document.FooterSection;
type Element = GoogleAppsScript.Document.Element;

/** What a template says, element by element. */
export function templateOf(document: GoogleAppsScript.Document.Document): TemplateDocument {
  const edges = [document.getHeader(), document.getFooter()] as readonly (Section | null)[];
  return {
    parts: childrenOf(document.getBody()).map(partOf),
    edges: edges.map((edge) => edge?.getText() ?? '').join('\n'),
  };
}

function childrenOf(parent: Body | Section): readonly Element[] {
  return Array.from({ length: parent.getNumChildren() }, (_, at) => parent.getChild(at));
}

function partOf(element: Element): TemplatePart {
  const { PARAGRAPH, LIST_ITEM, TABLE } = DocumentApp.ElementType;
  switch (element.getType()) {
    case PARAGRAPH:
      return { kind: 'paragraph', text: element.asParagraph().getText(), rows: [] };
    case LIST_ITEM:
      return { kind: 'listItem', text: element.asListItem().getText(), rows: [] };
    case TABLE: {
      const table = element.asTable();
      const rows = Array.from({ length: table.getNumRows() }, (_, at) => table.getRow(at).getText());
      return { kind: 'table', text: '', rows };
    }
    default:
      return { kind: 'other', text: '', rows: [] };
  }
}

/** Takes over the page of a template. */
export function pageOf(template: Body, body: Body): void {
  body.setPageWidth(template.getPageWidth()).setPageHeight(template.getPageHeight());
  body.setMarginLeft(template.getMarginLeft()).setMarginRight(template.getMarginRight());
  body.setMarginTop(template.getMarginTop()).setMarginBottom(template.getMarginBottom());
}

/** Copies a header or a footer; its first paragraph, which is empty, stays above what is copied. */
export function copyEdge(
  from: Section | null,
  make: () => Section,
  texts: readonly Filled[],
): Section | null {
  if (from === null || from.getText().trim() === '') return null;
  const edge = make();
  for (const element of childrenOf(from)) append(edge, element, texts);
  return edge;
}

/** Copies one element of a template's body to the end of another. */
export function copy(template: Body, body: Body, { child, texts, rows }: Copied): void {
  const element = template.getChild(child);
  if (rows === null) {
    append(body, element, texts);
    return;
  }
  const table = body.appendTable(element.asTable().copy());
  const before = table.getNumRows();
  for (const { row, texts: own } of rows) fill(table.appendTableRow(table.getRow(row).copy()), own);
  for (let at = 0; at < before; at++) table.removeRow(0);
}

function append(parent: Body | Section, element: Element, texts: readonly Filled[]): void {
  const { PARAGRAPH, LIST_ITEM, TABLE } = DocumentApp.ElementType;
  const type = element.getType();
  if (type === PARAGRAPH) fill(parent.appendParagraph(element.asParagraph().copy()), texts);
  if (type === LIST_ITEM) fill(parent.appendListItem(element.asListItem().copy()), texts);
  if (type === TABLE) fill(parent.appendTable(element.asTable().copy()), texts);
}

/** Pattern and replacement are those of a regular expression: what is special in either is made plain. */
function fill(
  element: { replaceText(pattern: string, replacement: string): unknown },
  texts: readonly Filled[],
): void {
  for (const { tag, text } of texts)
    element.replaceText(tag.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), text.replace(/[\\$]/g, '\\$&'));
}
