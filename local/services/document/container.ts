/// <reference types="google-apps-script" />
// Elements that hold others: children by index, text, searching and replacing.
import { unwrap } from '../../kernel/service.ts';
import { expectTypes } from '../parameters.ts';
import { show } from '../show.ts';
import { HostElement } from './element.ts';
import { compile, expand, type Found, find } from './range.ts';
import { spliceRuns, styleAt, textOfRuns } from './runs.ts';
import { textOf } from './segments.ts';
import { HostText } from './text.ts';
import { childAt, detach, type Node, walk } from './tree.ts';

type Range = GoogleAppsScript.Document.RangeElement;

/** A stretch that `findText` found. */
class HostRange implements Range {
  readonly $found: Found;
  readonly #element: GoogleAppsScript.Document.Element;

  constructor(found: Found, element: GoogleAppsScript.Document.Element) {
    this.$found = found;
    this.#element = element;
  }

  getElement(): GoogleAppsScript.Document.Element {
    return this.#element;
  }

  getStartOffset(): number {
    return this.$found.from;
  }

  getEndOffsetInclusive(): number {
    return this.$found.to;
  }

  isPartial(): boolean {
    return this.$found.to - this.$found.from + 1 < textOfRuns(this.$found.node.runs).length;
  }
}

export abstract class HostContainer<Self extends object, N extends Node = Node> extends HostElement<Self, N> {
  getNumChildren(): number {
    return this.$node.children.length;
  }

  getChild(childIndex: number): GoogleAppsScript.Document.Element {
    return this.session.show(childAt(this.$node, childIndex));
  }

  getChildIndex(child: GoogleAppsScript.Document.Element): number {
    return this.$node.children.indexOf(this.child(child));
  }

  removeChild(child: GoogleAppsScript.Document.Element): Self {
    const node = this.child(child);
    this.session.edit();
    detach(node);
    return this.self();
  }

  getText(): string {
    return textOf(this.$node);
  }

  editAsText(): GoogleAppsScript.Document.Text {
    const text = new HostText(this.session, this.$node);
    return show<GoogleAppsScript.Document.Text>(this.session.kernel, 'Text', text);
  }

  /** The first stretch of one text that matches; null where there is none. */
  findText(searchPattern: string, from?: Range | null): Range {
    const start = from ? unwrap(from) : null;
    if (start && !(start instanceof HostRange)) throw new Error('Invalid argument: from');
    const found = find(this.$node, searchPattern, start?.$found ?? null);
    return (found && this.shownRange(found)) as Range;
  }

  /** Replaces every match; pattern and replacement are those of a regular expression. */
  replaceText(searchPattern: string, replacement: string): GoogleAppsScript.Document.Element {
    expectTypes(this.member('replaceText'), [searchPattern, replacement], 'string', 'string');
    const regexp = compile(searchPattern);
    this.session.edit();
    for (const node of walk(this.$node)) {
      if (node.type !== 'TEXT') continue;
      for (const match of [...textOfRuns(node.runs).matchAll(regexp)].reverse()) {
        const style = styleAt(node.runs, match.index);
        const inserted = { text: expand(replacement, match), style };
        node.runs = spliceRuns(node.runs, match.index, match.index + match[0].length, [inserted]);
      }
    }
    return this.self() as GoogleAppsScript.Document.Element;
  }

  private child(child: GoogleAppsScript.Document.Element): Node {
    const target: object = unwrap(child);
    if (target instanceof HostElement && this.$node.children.includes(target.$node)) return target.$node;
    throw new Error('Element does not contain the specified child element.');
  }

  private shownRange(found: Found): Range {
    const range = new HostRange(found, this.session.show(found.node));
    return show<Range>(this.session.kernel, 'RangeElement', range);
  }
}
