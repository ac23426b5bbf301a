/// <reference types="google-apps-script" />
// What every element can: tell its type and place, be copied, taken out, given attributes.
import { service, unwrap } from '../../kernel/service.ts';
import {
  type AttributeChange,
  OWN_ATTRIBUTES,
  readAttribute,
  readAttributes,
  showAttributes,
  TEXT_ATTRIBUTES,
} from './attributes.ts';
import { ElementType } from './enums.ts';
import { merged, styleRuns, textOfRuns } from './runs.ts';
import type { DocumentSession, Shown } from './session.ts';
import {
  copyOf,
  detach,
  expectType,
  isParagraph,
  type Node,
  type NodeMap,
  type NodeType,
  parentOf,
  walk,
} from './tree.ts';

type Google = GoogleAppsScript.Document.Element;

/** An element of the tree as the host holds it; `Self` is Google's type of it. */
export abstract class HostElement<Self extends object, N extends Node = Node> {
  readonly $node: N;
  protected readonly session: DocumentSession;
  /** Google's name of the class. */
  protected abstract readonly className: string;

  constructor(session: DocumentSession, node: N) {
    this.session = session;
    this.$node = node;
  }

  getType(): GoogleAppsScript.Document.ElementType {
    return ElementType[this.$node.type];
  }

  getParent(): GoogleAppsScript.Document.ContainerElement {
    const parent = parentOf(this.$node);
    return (parent && this.session.show(parent)) as GoogleAppsScript.Document.ContainerElement;
  }

  getNextSibling(): Google {
    return this.sibling(1);
  }

  getPreviousSibling(): Google {
    return this.sibling(-1);
  }

  copy(): Self {
    return this.session.show(copyOf<Node>(this.$node)) as Self;
  }

  removeFromParent(): Self {
    this.session.edit();
    detach(this.$node);
    return this.self();
  }

  getAttributes(): Record<string, unknown> {
    return showAttributes(this.$node.attributes);
  }

  /** Sets attributes of the element itself and of the letters beneath it; null resets. */
  setAttributes(attributes: object): Self {
    const own = OWN_ATTRIBUTES[this.$node.type];
    const member = this.member('setAttributes');
    const change = readAttributes(attributes, (name) => own.has(name) || TEXT_ATTRIBUTES.has(name), member);
    this.session.edit();
    const entries = Object.entries(change);
    const mine = Object.fromEntries(entries.filter(([name]) => own.has(name)));
    this.$node.attributes = merged(this.$node.attributes, mine);
    styleLetters(this.$node, Object.fromEntries(entries.filter(([name]) => !own.has(name))));
    return this.self();
  }

  asParagraph(): Shown['PARAGRAPH'] {
    return this.as('PARAGRAPH');
  }

  asListItem(): Shown['LIST_ITEM'] {
    return this.as('LIST_ITEM');
  }

  asTable(): Shown['TABLE'] {
    return this.as('TABLE');
  }

  asTableRow(): Shown['TABLE_ROW'] {
    return this.as('TABLE_ROW');
  }

  asTableCell(): Shown['TABLE_CELL'] {
    return this.as('TABLE_CELL');
  }

  asText(): Shown['TEXT'] {
    return this.as('TEXT');
  }

  asInlineImage(): Shown['INLINE_IMAGE'] {
    return this.as('INLINE_IMAGE');
  }

  /** The element as a script sees it. */
  protected self(): Self {
    return service<object>(this.session.kernel, this.className, this) as Self;
  }

  protected member(name: string): string {
    return `DocumentApp.${this.className}.${name}`;
  }

  /** Checks and sets one attribute of the element itself. */
  protected set(name: string, value: unknown, method: string): Self {
    const read = readAttribute(name, value, this.member(method));
    this.session.edit();
    this.$node.attributes = merged(this.$node.attributes, { [name]: read });
    return this.self();
  }

  private as<K extends NodeType>(type: K): Shown[K] {
    return this.session.show(expectType(this.$node, type));
  }

  private sibling(step: number): Google {
    const siblings = parentOf(this.$node)?.children ?? [];
    const found = siblings[siblings.indexOf(this.$node) + step];
    return (found ? this.session.show(found) : null) as Google;
  }
}

/** Styles all letters beneath `node`, and what is written into its empty paragraphs later. */
function styleLetters(node: Node, change: AttributeChange): void {
  for (const each of walk(node)) {
    if (isParagraph(each)) each.attributes = merged(each.attributes, change);
    if (each.type === 'TEXT') each.runs = styleRuns(each.runs, 0, textOfRuns(each.runs).length, change);
  }
}

/** The node behind an element that a script passes, which must be of `type`. */
export function nodeBehind<K extends NodeType>(shown: object, type: K, member: string): NodeMap[K] {
  const target: object = unwrap(shown);
  if (target instanceof HostElement && target.$node.type === type) return target.$node as NodeMap[K];
  throw new Error(`The parameters don't match the method signature for ${member}.`);
}
