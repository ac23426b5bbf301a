/// <reference types="google-apps-script" />
// Text: letters and their styles, of one stretch or of everything beneath an element.
import { expectTypes, mismatch } from '../parameters.ts';
import { readAttribute, readAttributes, showAttributes, TEXT_ATTRIBUTES } from './attributes.ts';
import { HostElement } from './element.ts';
import { ElementType } from './enums.ts';
import { newText } from './nodes.ts';
import { spliceRuns, styleAt, styleRuns, textOfRuns } from './runs.ts';
import { type Segment, segmentsOf, textOf } from './segments.ts';
import { empty, insert, isParagraph } from './tree.ts';

type Text = GoogleAppsScript.Document.Text;
/** A value for all letters, or the first offset, the last one and a value. */
type Styling<T> = [value: T] | [startOffset: number, endOffsetInclusive: number, value: T];

export class HostText extends HostElement<Text> {
  protected readonly className = 'Text';

  override getType(): GoogleAppsScript.Document.ElementType {
    return ElementType.TEXT;
  }

  getText(): string {
    return textOf(this.$node);
  }

  setText(text: string): Text {
    expectTypes(this.member('setText'), [text], 'string');
    this.session.edit();
    if (this.$node.type === 'TEXT') {
      this.$node.runs = [{ text, style: styleAt(this.$node.runs, 0) }];
    } else {
      if (!isParagraph(this.$node)) throw new Error(`Text.setText of ${this.$node.type} is not implemented`);
      const first = segmentsOf(this.$node)[0];
      empty(this.$node);
      if (text !== '') insert(this.$node, 0, newText(text, first && styleAt(first.node.runs, 0)));
    }
    return this.self();
  }

  appendText(text: string): Text {
    return this.insertText(this.getText().length, text);
  }

  /** Inserts letters in the style of those before them. */
  insertText(offset: number, text: string): Text {
    expectTypes(this.member('insertText'), [offset, text], 'number', 'string');
    if (offset < 0 || offset > this.getText().length) throw outside(offset, this.getText().length);
    this.session.edit();
    const segment = segmentsOf(this.$node).findLast(({ start }) => start <= offset);
    if (!segment) {
      if (!isParagraph(this.$node)) throw new Error('Text.insertText needs a paragraph');
      insert(this.$node, 0, newText(text));
      return this.self();
    }
    const { node, start } = segment;
    const at = Math.min(offset - start, textOfRuns(node.runs).length);
    node.runs = spliceRuns(node.runs, at, at, [{ text, style: styleAt(node.runs, Math.max(at - 1, 0)) }]);
    return this.self();
  }

  deleteText(startOffset: number, endOffsetInclusive: number): Text {
    this.checkRange(startOffset, endOffsetInclusive);
    this.session.edit();
    for (const segment of segmentsOf(this.$node)) {
      const [from, to] = overlap(segment, startOffset, endOffsetInclusive + 1);
      if (from < to) segment.node.runs = spliceRuns(segment.node.runs, from, to, []);
    }
    return this.self();
  }

  setBold(...args: Styling<boolean>): Text {
    return this.style('setBold', 'BOLD', args);
  }

  setItalic(...args: Styling<boolean>): Text {
    return this.style('setItalic', 'ITALIC', args);
  }

  setUnderline(...args: Styling<boolean>): Text {
    return this.style('setUnderline', 'UNDERLINE', args);
  }

  setStrikethrough(...args: Styling<boolean>): Text {
    return this.style('setStrikethrough', 'STRIKETHROUGH', args);
  }

  setFontSize(...args: Styling<number>): Text {
    return this.style('setFontSize', 'FONT_SIZE', args);
  }

  setFontFamily(...args: Styling<string>): Text {
    return this.style('setFontFamily', 'FONT_FAMILY', args);
  }

  setForegroundColor(...args: Styling<string>): Text {
    return this.style('setForegroundColor', 'FOREGROUND_COLOR', args);
  }

  setBackgroundColor(...args: Styling<string>): Text {
    return this.style('setBackgroundColor', 'BACKGROUND_COLOR', args);
  }

  setLinkUrl(...args: Styling<string>): Text {
    return this.style('setLinkUrl', 'LINK_URL', args);
  }

  override setAttributes(...args: Styling<object>): Text {
    const given = args[args.length - 1];
    if (typeof given !== 'object') throw mismatch(this.member('setAttributes'), args);
    const change = readAttributes(given, (name) => TEXT_ATTRIBUTES.has(name), this.member('setAttributes'));
    return this.apply(args, change);
  }

  /** The style of the character at an offset, or the one that all share; null where they differ. */
  override getAttributes(offset?: number | null): Record<string, unknown> {
    const names = [...TEXT_ATTRIBUTES].map((name) => [name, this.value(name, offset)] as const);
    const set = names.filter((pair): pair is [string, string | number | boolean] => pair[1] !== null);
    return showAttributes(Object.fromEntries(set));
  }

  isBold(offset?: number | null): boolean {
    return this.value('BOLD', offset) as boolean;
  }

  isItalic(offset?: number | null): boolean {
    return this.value('ITALIC', offset) as boolean;
  }

  isUnderline(offset?: number | null): boolean {
    return this.value('UNDERLINE', offset) as boolean;
  }

  getFontSize(offset?: number | null): number {
    return this.value('FONT_SIZE', offset) as number;
  }

  getFontFamily(offset?: number | null): string {
    return this.value('FONT_FAMILY', offset) as string;
  }

  getForegroundColor(offset?: number | null): string {
    return this.value('FOREGROUND_COLOR', offset) as string;
  }

  getLinkUrl(offset?: number | null): string {
    return this.value('LINK_URL', offset) as string;
  }

  private style(method: string, name: string, args: Styling<unknown>): Text {
    return this.apply(args, { [name]: readAttribute(name, args[args.length - 1], this.member(method)) });
  }

  private apply(args: Styling<unknown>, change: Parameters<typeof styleRuns>[3]): Text {
    const [from, last] = args.length === 3 ? args : [0, this.getText().length - 1];
    if (args.length === 3) this.checkRange(from, last);
    this.session.edit();
    for (const segment of segmentsOf(this.$node)) {
      const [start, end] = overlap(segment, from, last + 1);
      if (start < end) segment.node.runs = styleRuns(segment.node.runs, start, end, change);
    }
    return this.self();
  }

  private value(name: string, offset?: number | null): string | number | boolean | null {
    const segments = segmentsOf(this.$node);
    if (typeof offset === 'number') {
      this.checkRange(offset, offset);
      const segment = segments.findLast(({ start }) => start <= offset);
      return (segment && styleAt(segment.node.runs, offset - segment.start)[name]) ?? null;
    }
    const values = new Set(segments.flatMap(({ node }) => node.runs.map(({ style }) => style[name] ?? null)));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  private checkRange(from: number, last: number): void {
    expectTypes(this.member('range'), [from, last], 'number', 'number');
    const { length } = this.getText();
    if (last >= length) throw outside(last, length);
    if (from < 0 || from > last)
      throw new Error(`Index (${from}) must be from 0 to the end offset (${last}).`);
  }
}

function outside(index: number, length: number): Error {
  return new Error(`Index (${index}) must be less than the content length (${length}).`);
}

/** The part of a segment that lies between two offsets of the whole, in the segment's own offsets. */
function overlap({ node, start }: Segment, from: number, to: number): [number, number] {
  return [Math.max(from - start, 0), Math.min(to - start, textOfRuns(node.runs).length)];
}
