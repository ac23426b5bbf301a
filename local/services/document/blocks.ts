/// <reference types="google-apps-script" />
// Elements that hold paragraphs and tables: the sections of a document and the cells of a table.
import { blobOf } from '../blob.ts';
import { expectTypes, mismatch } from '../parameters.ts';
import { HostContainer } from './container.ts';
import { nodeBehind } from './element.ts';
import { newImage } from './image.ts';
import { newListItem } from './list.ts';
import { newMark, newParagraph, newTable, paragraphAround } from './nodes.ts';
import type { Shown } from './session.ts';
import { empty, insert, isParagraph, type Node, type NodeMap, walk } from './tree.ts';

export abstract class HostBlocks<Self extends object, N extends Node = Node> extends HostContainer<Self, N> {
  appendParagraph(paragraph: string | Shown['PARAGRAPH']): Shown['PARAGRAPH'] {
    return this.insertParagraph(this.end(), paragraph);
  }

  insertParagraph(childIndex: number, paragraph: string | Shown['PARAGRAPH']): Shown['PARAGRAPH'] {
    const node =
      typeof paragraph === 'object' && paragraph !== null
        ? nodeBehind(paragraph, 'PARAGRAPH', this.member('insertParagraph'))
        : newParagraph('PARAGRAPH', this.text(paragraph, 'insertParagraph'));
    this.put(childIndex, node);
    return this.session.show(node);
  }

  appendListItem(item: string | Shown['LIST_ITEM']): Shown['LIST_ITEM'] {
    return this.insertListItem(this.end(), item);
  }

  /** A new item goes on with the list of the item before it. */
  insertListItem(childIndex: number, item: string | Shown['LIST_ITEM']): Shown['LIST_ITEM'] {
    const node =
      typeof item === 'object' && item !== null
        ? nodeBehind(item, 'LIST_ITEM', this.member('insertListItem'))
        : newListItem(this.text(item, 'insertListItem'), this.$node.children[childIndex - 1]);
    this.put(childIndex, node);
    return this.session.show(node);
  }

  appendTable(cellsOrTable?: string[][] | Shown['TABLE'] | null): Shown['TABLE'] {
    return this.insertTable(this.end(), cellsOrTable);
  }

  insertTable(childIndex: number, cellsOrTable?: string[][] | Shown['TABLE'] | null): Shown['TABLE'] {
    const node = this.table(cellsOrTable ?? []);
    this.put(childIndex, node);
    return this.session.show(node);
  }

  /** A picture in a paragraph of its own. */
  appendImage(image: GoogleAppsScript.Base.BlobSource): Shown['INLINE_IMAGE'] {
    const node = newImage(blobOf(image));
    this.put(this.end(), paragraphAround(node));
    return this.session.show(node);
  }

  appendHorizontalRule(): Shown['HORIZONTAL_RULE'] {
    const node = newMark('HORIZONTAL_RULE');
    this.put(this.end(), paragraphAround(node));
    return this.session.show(node);
  }

  /** All paragraphs and list items beneath, those of tables too. */
  getParagraphs(): Shown['PARAGRAPH'][] {
    const found = [...walk(this.$node)].filter(isParagraph);
    return found.map((node) => this.session.show(node) as Shown['PARAGRAPH']);
  }

  getTables(): Shown['TABLE'][] {
    const found = [...walk(this.$node)].filter((node): node is NodeMap['TABLE'] => node.type === 'TABLE');
    return found.map((node) => this.session.show(node));
  }

  /** Leaves one empty paragraph. */
  clear(): Self {
    return this.setText('');
  }

  /** Replaces everything; each line becomes a paragraph. */
  setText(text: string): Self {
    expectTypes(this.member('setText'), [text], 'string');
    this.session.edit();
    empty(this.$node);
    for (const line of text.split('\n')) insert(this.$node, this.end(), newParagraph('PARAGRAPH', line));
    return this.self();
  }

  protected put(at: number, node: Node): void {
    this.session.edit();
    insert(this.$node, at, node);
  }

  protected end(): number {
    return this.$node.children.length;
  }

  private text(text: string, method: string): string {
    expectTypes(this.member(method), [text], 'string');
    return text;
  }

  private table(cells: string[][] | Shown['TABLE']): NodeMap['TABLE'] {
    if (!Array.isArray(cells)) return nodeBehind(cells, 'TABLE', this.member('insertTable'));
    const isText = cells.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'));
    if (!isText) throw mismatch(this.member('insertTable'), [cells]);
    return newTable(cells);
  }
}
