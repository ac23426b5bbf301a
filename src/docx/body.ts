// The text of a document: its blocks in turn, with what must stand on one page held together.
import type { Block, List } from '#core/document';
import { chart } from './chart.ts';
import { widthOf } from './letter-widths.ts';
import { ROOM } from './page.ts';
import { type Look, list, looks, paragraph, paragraphOf } from './paragraphs.ts';
import { NAMESPACES, type Needs, section } from './parts.ts';
import { type PictureFile, picture, pictureFile } from './picture.ts';
import { table } from './table.ts';
import { element, part } from './xml.ts';

/** The least space below a table, in points. */
const AFTER_TABLE = 8;
/** A last page has at least so many lines. */
const LAST_LINES = 4;
/** A short paragraph without letters, between two tables and after the last one. */
const GAP: Look = { size: 4, after: 0 };

export interface Body {
  readonly xml: string;
  readonly needs: Needs;
  readonly pictures: readonly PictureFile[];
}

export function bodyOf(blocks: readonly Block[]): Body {
  const met: Met = { lists: [], pictures: [] };
  const held = heldAtEnd(blocks);
  const written = blocks.map((block, index) => {
    const follows = isTable(blocks[index - 1]);
    const keepNext = held.has(index) || isSigned(blocks[index + 1]);
    return write(block, follows, keepNext ? { keepNext } : {}, met);
  });
  const last = isTable(blocks[blocks.length - 1]) ? paragraphOf(GAP, '') : '';
  const needs = { lists: met.lists, pictures: met.pictures.map(({ type }) => type) };
  const body = element('w:body', {}, ...written, last, section());
  return { xml: part(element('w:document', NAMESPACES, body)), needs, pictures: met.pictures };
}

/** Blocks in a document of somebody else's: lists are numbered by hand, for their numbering is not there. */
export function blocksXml(blocks: readonly Block[]): string {
  const plain = blocks.flatMap((block) => (block.kind === 'list' ? listed(block) : [block]));
  const met: Met = { lists: [], pictures: [] };
  const last = isTable(plain[plain.length - 1]) ? paragraphOf(GAP, '') : '';
  return plain
    .filter(({ kind }) => kind !== 'picture')
    .map((block, index, all) => write(block, isTable(all[index - 1]), {}, met))
    .concat(last)
    .join('');
}

const listed = ({ items, ordered }: List): readonly Block[] =>
  items.map((item, index) => ({
    kind: 'paragraph',
    style: 'body',
    text: `${ordered ? `${index + 1}.` : '–'}\u00a0${item}`,
  }));

/** Lists and pictures that have been met so far. */
interface Met {
  readonly lists: boolean[];
  readonly pictures: PictureFile[];
}

/** @param follows whether a table stands above */
function write(block: Block, follows: boolean, given: Partial<Look>, { lists, pictures }: Met): string {
  const gap = follows ? paragraphOf(GAP, '') : '';
  switch (block.kind) {
    case 'paragraph': {
      const before = Math.max(looks[block.style].before ?? 0, AFTER_TABLE);
      return paragraph(block, follows ? { ...given, before } : given);
    }
    case 'list':
      lists.push(block.ordered);
      return list(block, lists.length, follows ? { ...given, before: AFTER_TABLE } : given);
    case 'table':
      return `${gap}${table(block)}`;
    case 'chart':
      return `${gap}${chart(block.chart)}`;
    case 'pageBreak':
      return paragraphOf(GAP, element('w:r', {}, element('w:br', { 'w:type': 'page' })));
    case 'picture': {
      const file = pictureFile(block);
      if (file === null) return '';
      pictures.push(file);
      return picture(block, file, pictures.length);
    }
  }
}

const isTable = (block: Block | undefined): boolean => block?.kind === 'table' || block?.kind === 'chart';

/** Signatures, and other short lines without borders, do not stand on a page alone. */
const isSigned = (block: Block | undefined): boolean =>
  block?.kind === 'table' && block.plain && block.rows.length <= 8;

/** Which of the last blocks are held to what follows, so that no page has but a line or two. */
function heldAtEnd(blocks: readonly Block[]): ReadonlySet<number> {
  const held = new Set<number>();
  let lines = 0;
  for (let index = blocks.length - 1; index > 0 && lines < LAST_LINES; index--) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' && block?.kind !== 'list') break;
    lines += linesOf(block);
    held.add(index - 1);
  }
  return held;
}

function linesOf(block: Extract<Block, { kind: 'paragraph' | 'list' }>): number {
  const texts = block.kind === 'list' ? block.items : [block.text];
  const size = block.kind === 'list' ? looks.body.size : looks[block.style].size;
  return texts.reduce((all, text) => all + Math.max(1, Math.ceil(widthOf(text, size) / ROOM)), 0);
}
