// Paragraphs and what stands in them as docx.
import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { TEXT_ATTRIBUTES } from '../services/document/attributes.ts';
import type { Attributes, Node, NodeMap, Run } from '../services/document/tree.ts';
import { paragraphOptions, runOptions } from './styles.ts';

type ParagraphNode = NodeMap['PARAGRAPH' | 'LIST_ITEM'];

const LEVELS: Readonly<Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  TITLE: HeadingLevel.TITLE,
  HEADING1: HeadingLevel.HEADING_1,
  HEADING2: HeadingLevel.HEADING_2,
  HEADING3: HeadingLevel.HEADING_3,
  HEADING4: HeadingLevel.HEADING_4,
  HEADING5: HeadingLevel.HEADING_5,
  HEADING6: HeadingLevel.HEADING_6,
};

const RULE = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '888888' } as const;

/** A paragraph or list item. */
export function paragraph(node: ParagraphNode): Paragraph {
  const { attributes, children } = node;
  const heading = String(attributes.HEADING);
  const styled = Object.entries(attributes).filter(([name]) => TEXT_ATTRIBUTES.has(name));
  const style = Object.fromEntries(styled);
  return new Paragraph({
    ...paragraphOptions(attributes),
    run: runOptions(style),
    ...(LEVELS[heading] && { heading: LEVELS[heading] }),
    ...(heading === 'SUBTITLE' && { style: 'Subtitle' }),
    ...(node.type === 'LIST_ITEM' && {
      numbering: { reference: String(attributes.LIST_ID), level: Number(attributes.NESTING_LEVEL) },
    }),
    ...(children.some(({ type }) => type === 'HORIZONTAL_RULE') && { border: { bottom: RULE } }),
    children: children.flatMap((child) => inline(child, style)),
  });
}

function inline(node: Node, style: Attributes): ParagraphChild[] {
  switch (node.type) {
    case 'TEXT':
      return node.runs.flatMap(({ text, style: own }) => letters({ text, style: { ...style, ...own } }));
    case 'INLINE_IMAGE':
      return [image(node)];
    case 'PAGE_BREAK':
      return [new PageBreak()];
    default:
      return [];
  }
}

/** Letters of one style; a line feed is a line break within the paragraph. */
function letters({ text, style }: Run): ParagraphChild[] {
  const lines = text.split('\n');
  const link = style.LINK_URL;
  const runs = lines.map(
    (line, at) =>
      new TextRun({
        ...runOptions(style),
        ...(typeof link === 'string' && { style: 'Hyperlink' }),
        ...(at > 0 && { break: 1 }),
        text: line,
      }),
  );
  return typeof link === 'string' ? [new ExternalHyperlink({ link, children: runs })] : runs;
}

const FORMATS = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const;

function image({ contentType, data, width, height, alt }: NodeMap['INLINE_IMAGE']): ImageRun {
  return new ImageRun({
    type: FORMATS[contentType],
    data: Buffer.from(data, 'base64'),
    transformation: { width, height },
    altText: { name: alt || 'image', description: alt, title: alt },
  });
}
