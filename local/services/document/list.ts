// Lists: which list an item belongs to.
import { randomUUID } from 'node:crypto';
import { newParagraph } from './nodes.ts';
import type { Node, NodeMap } from './tree.ts';

/** An item that goes on with the list of the item before it, or begins a list of its own. */
export function newListItem(text: string, before: Node | undefined): NodeMap['LIST_ITEM'] {
  const item = newParagraph('LIST_ITEM', text);
  item.attributes =
    before?.type === 'LIST_ITEM'
      ? listAttributes(before)
      : { LIST_ID: randomUUID(), GLYPH_TYPE: 'NUMBER', NESTING_LEVEL: 0 };
  return item;
}

function listAttributes({ attributes }: NodeMap['LIST_ITEM']): NodeMap['LIST_ITEM']['attributes'] {
  const kept = ['LIST_ID', 'GLYPH_TYPE', 'NESTING_LEVEL'];
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => kept.includes(name)));
}
