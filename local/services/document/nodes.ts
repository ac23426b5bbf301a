// New nodes, as Docs makes them: a section and a cell begin with one paragraph.
import { insert, type Node, type NodeMap, type SectionType } from './tree.ts';

export function newText(text: string, style: NodeMap['TEXT']['attributes'] = {}): NodeMap['TEXT'] {
  return { type: 'TEXT', attributes: {}, children: [], runs: [{ text, style: { ...style } }] };
}

export function newParagraph<T extends 'PARAGRAPH' | 'LIST_ITEM'>(type: T, text: string): NodeMap[T] {
  const paragraph: Node = { type, attributes: {}, children: [] };
  if (text !== '') insert(paragraph, 0, newText(text));
  return paragraph as NodeMap[T];
}

export function newSection<T extends SectionType>(type: T): NodeMap[T] {
  const section: Node = { type, attributes: {}, children: [] };
  insert(section, 0, newParagraph('PARAGRAPH', ''));
  return section as NodeMap[T];
}

export function newCell(text: string): NodeMap['TABLE_CELL'] {
  const cell: NodeMap['TABLE_CELL'] = { type: 'TABLE_CELL', attributes: {}, children: [] };
  for (const line of text.split('\n')) insert(cell, cell.children.length, newParagraph('PARAGRAPH', line));
  return cell;
}

export function newRow(texts: readonly string[]): NodeMap['TABLE_ROW'] {
  const row: NodeMap['TABLE_ROW'] = { type: 'TABLE_ROW', attributes: {}, children: [] };
  for (const text of texts) insert(row, row.children.length, newCell(text));
  return row;
}

export function newTable(cells: readonly (readonly string[])[]): NodeMap['TABLE'] {
  const table: NodeMap['TABLE'] = { type: 'TABLE', attributes: {}, children: [], widths: [] };
  for (const texts of cells) insert(table, table.children.length, newRow(texts));
  return table;
}

export function newMark<T extends 'PAGE_BREAK' | 'HORIZONTAL_RULE'>(type: T): NodeMap[T] {
  const mark: Node = { type, attributes: {}, children: [] };
  return mark as NodeMap[T];
}

/** A paragraph around one inline node. */
export function paragraphAround(node: Node): NodeMap['PARAGRAPH'] {
  const paragraph = newParagraph('PARAGRAPH', '');
  insert(paragraph, 0, node);
  return paragraph;
}
