/// <reference types="google-apps-script" />
// Paragraphs and list items: a line of text, its heading, its place on the page. Lengths are points.
import { blobOf } from '../blob.ts';
import { expectTypes } from '../parameters.ts';
import { HostContainer } from './container.ts';
import { nodeBehind } from './element.ts';
import { GlyphType, HorizontalAlignment, ParagraphHeading } from './enums.ts';
import { newImage } from './image.ts';
import { newMark, newText } from './nodes.ts';
import { styleAt } from './runs.ts';
import { segmentsOf } from './segments.ts';
import type { Shown } from './session.ts';
import { empty, insert, type Node, type NodeMap } from './tree.ts';

abstract class ParagraphLike<
  Self extends object,
  N extends NodeMap['PARAGRAPH' | 'LIST_ITEM'],
> extends HostContainer<Self, N> {
  /** Text goes on in the style of the letters before it, as in Docs. */
  appendText(text: string | Shown['TEXT']): Shown['TEXT'] {
    const node =
      typeof text === 'string' ? this.continued(text) : nodeBehind(text, 'TEXT', this.member('appendText'));
    this.put(node);
    return this.session.show(node);
  }

  appendInlineImage(image: GoogleAppsScript.Base.BlobSource): Shown['INLINE_IMAGE'] {
    const node = newImage(blobOf(image));
    this.put(node);
    return this.session.show(node);
  }

  appendPageBreak(): Shown['PAGE_BREAK'] {
    const node = newMark('PAGE_BREAK');
    this.put(node);
    return this.session.show(node);
  }

  appendHorizontalRule(): Shown['HORIZONTAL_RULE'] {
    const node = newMark('HORIZONTAL_RULE');
    this.put(node);
    return this.session.show(node);
  }

  setText(text: string): void {
    expectTypes(this.member('setText'), [text], 'string');
    this.session.edit();
    const first = segmentsOf(this.$node)[0];
    empty(this.$node);
    if (text !== '') insert(this.$node, 0, newText(text, first && styleAt(first.node.runs, 0)));
  }

  clear(): Self {
    this.session.edit();
    empty(this.$node);
    return this.self();
  }

  getHeading(): GoogleAppsScript.Document.ParagraphHeading {
    return this.value(ParagraphHeading, 'HEADING', 'NORMAL');
  }

  setHeading(heading: GoogleAppsScript.Document.ParagraphHeading): Self {
    return this.set('HEADING', heading, 'setHeading');
  }

  getAlignment(): GoogleAppsScript.Document.HorizontalAlignment {
    return this.value(HorizontalAlignment, 'HORIZONTAL_ALIGNMENT', 'LEFT');
  }

  setAlignment(alignment: GoogleAppsScript.Document.HorizontalAlignment): Self {
    return this.set('HORIZONTAL_ALIGNMENT', alignment, 'setAlignment');
  }

  setSpacingBefore(spacingBefore: number): Self {
    return this.set('SPACING_BEFORE', spacingBefore, 'setSpacingBefore');
  }

  setSpacingAfter(spacingAfter: number): Self {
    return this.set('SPACING_AFTER', spacingAfter, 'setSpacingAfter');
  }

  setLineSpacing(multiplier: number): Self {
    return this.set('LINE_SPACING', multiplier, 'setLineSpacing');
  }

  setIndentFirstLine(indentFirstLine: number): Self {
    return this.set('INDENT_FIRST_LINE', indentFirstLine, 'setIndentFirstLine');
  }

  setIndentStart(indentStart: number): Self {
    return this.set('INDENT_START', indentStart, 'setIndentStart');
  }

  setIndentEnd(indentEnd: number): Self {
    return this.set('INDENT_END', indentEnd, 'setIndentEnd');
  }

  protected value<E extends object>(values: E, name: string, otherwise: keyof E): E[keyof E] {
    return values[(this.$node.attributes[name] as keyof E | undefined) ?? otherwise];
  }

  private put(node: Node): void {
    this.session.edit();
    insert(this.$node, this.$node.children.length, node);
  }

  private continued(text: string): NodeMap['TEXT'] {
    if (text === '') throw new Error('Cannot insert an empty text element.');
    const last = segmentsOf(this.$node).at(-1);
    return newText(text, last && styleAt(last.node.runs, Number.MAX_SAFE_INTEGER));
  }
}

export class HostParagraph extends ParagraphLike<GoogleAppsScript.Document.Paragraph, NodeMap['PARAGRAPH']> {
  protected readonly className = 'Paragraph';
}

export class HostListItem extends ParagraphLike<GoogleAppsScript.Document.ListItem, NodeMap['LIST_ITEM']> {
  protected readonly className = 'ListItem';

  getGlyphType(): GoogleAppsScript.Document.GlyphType {
    return this.value(GlyphType, 'GLYPH_TYPE', 'NUMBER');
  }

  setGlyphType(glyphType: GoogleAppsScript.Document.GlyphType): GoogleAppsScript.Document.ListItem {
    return this.set('GLYPH_TYPE', glyphType, 'setGlyphType');
  }

  getNestingLevel(): number {
    return Number(this.$node.attributes.NESTING_LEVEL);
  }

  setNestingLevel(nestingLevel: number): GoogleAppsScript.Document.ListItem {
    return this.set('NESTING_LEVEL', nestingLevel, 'setNestingLevel');
  }

  getListId(): string {
    return String(this.$node.attributes.LIST_ID);
  }

  setListId(listItem: GoogleAppsScript.Document.ListItem): GoogleAppsScript.Document.ListItem {
    const { attributes } = nodeBehind(listItem, 'LIST_ITEM', this.member('setListId'));
    return this.set('LIST_ID', attributes.LIST_ID, 'setListId');
  }
}
