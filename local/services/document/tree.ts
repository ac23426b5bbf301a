// A document as plain JSON: nodes with attributes, children and, in texts, runs of one style.

/** Attribute values by the names of `DocumentApp.Attribute`; enumerated values by their names. */
export type Attributes = Record<string, string | number | boolean>;

/** A stretch of text in one style. */
export interface Run {
  text: string;
  style: Attributes;
}

interface Own {
  BODY_SECTION: object;
  HEADER_SECTION: object;
  FOOTER_SECTION: object;
  PARAGRAPH: object;
  LIST_ITEM: object;
  TABLE: { widths: (number | null)[] };
  TABLE_ROW: object;
  TABLE_CELL: object;
  TEXT: { runs: Run[] };
  /** Width and height in pixels, data in Base64. */
  INLINE_IMAGE: {
    contentType: 'image/png' | 'image/jpeg' | 'image/gif';
    data: string;
    width: number;
    height: number;
    alt: string;
  };
  PAGE_BREAK: object;
  HORIZONTAL_RULE: object;
}

export type NodeType = keyof Own;
export type NodeMap = {
  [T in NodeType]: { readonly type: T; attributes: Attributes; children: Node[] } & Own[T];
};
export type Node = NodeMap[NodeType];
export type SectionType = 'BODY_SECTION' | 'HEADER_SECTION' | 'FOOTER_SECTION';

const parents = new WeakMap<Node, Node>();

/** What holds `node`; null where it is detached or a section. */
export function parentOf(node: Node): Node | null {
  return parents.get(node) ?? null;
}

/** Learns the parents of a tree that was read from JSON. */
export function adopt(node: Node): void {
  for (const child of node.children) {
    parents.set(child, node);
    adopt(child);
  }
}

/** The child at an index; throws outside the children. */
export function childAt(node: Node, index: number): Node {
  const child = node.children[index];
  if (child) return child;
  throw new Error(
    `Child index (${index}) must be less than the number of child elements (${node.children.length}).`,
  );
}

/** Puts a detached node among the children of `parent`. */
export function insert(parent: Node, at: number, node: Node): void {
  if (parents.has(node)) throw new Error('Element must be detached.');
  if (!Number.isInteger(at) || at < 0 || at > parent.children.length) {
    throw new Error(`Child index (${at}) must be less than or equal to the number of child elements.`);
  }
  parent.children.splice(at, 0, node);
  parents.set(node, parent);
}

/** Takes a node out of its parent; a section keeps its last paragraph. */
export function detach(node: Node): void {
  const parent = parentOf(node);
  if (!parent) throw new Error('Element must be attached.');
  const at = parent.children.indexOf(node);
  const isLast = at === parent.children.length - 1;
  if (isLast && isSection(parent) && isParagraph(node)) {
    throw new Error("Can't remove the last paragraph in a document section.");
  }
  parent.children.splice(at, 1);
  parents.delete(node);
}

/** Takes all children out. */
export function empty(node: Node): void {
  for (const child of node.children) parents.delete(child);
  node.children.length = 0;
}

/** A detached deep copy. */
export function copyOf<T extends Node>(node: T): T {
  const copy = structuredClone(node);
  adopt(copy);
  return copy;
}

/** The node itself where it is of `type`; anything else throws. */
export function expectType<T extends NodeType>(node: Node | undefined, type: T): NodeMap[T] {
  if (node?.type !== type) throw new Error(`${node?.type ?? 'Nothing'} can't be cast to ${type}.`);
  return node as NodeMap[T];
}

export function isParagraph(node: Node): node is NodeMap['PARAGRAPH' | 'LIST_ITEM'] {
  return node.type === 'PARAGRAPH' || node.type === 'LIST_ITEM';
}

function isSection(node: Node): node is NodeMap[SectionType] {
  return node.type.endsWith('_SECTION');
}

/** The node and all beneath it, in reading order. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* walk(child);
}
