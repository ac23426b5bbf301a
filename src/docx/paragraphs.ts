// Paragraphs of the tree: each says everything of itself, for a converted document keeps no style but headings.
import { plainBreaks } from '#core/breaks';
import type { List, Paragraph, ParagraphStyle } from '#core/document';
import { bound } from './binding.ts';
import { FONT, SIZE } from './page.ts';
import { element, escaped, valued } from './xml.ts';

export interface Letters {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A paragraph's look; spaces are points. */
export interface Look extends Letters {
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly heading?: 1 | 2 | 3;
  readonly before?: number;
  readonly after: number;
  /** Stands on the page of what follows. */
  readonly keepNext?: boolean;
  /** All its lines stand on one page. */
  readonly keepLines?: boolean;
  /** The number of its list. */
  readonly list?: number;
}

export const looks: Readonly<Record<ParagraphStyle, Look>> = {
  title: { size: 14, bold: true, align: 'center', before: 6, after: 6, keepNext: true, keepLines: true },
  subtitle: { size: SIZE, align: 'center', after: 10, keepNext: true, keepLines: true },
  heading: { size: 13, bold: true, heading: 1, before: 12, after: 4, keepNext: true, keepLines: true },
  subheading: { size: SIZE, bold: true, heading: 2, before: 8, after: 3, keepNext: true, keepLines: true },
  caption: { size: 10.5, italic: true, before: 6, after: 3, keepNext: true, keepLines: true },
  body: { size: SIZE, align: 'both', after: 4 },
  centered: { size: SIZE, align: 'center', after: 4 },
  right: { size: SIZE, align: 'right', after: 4 },
  note: { size: 9, italic: true, after: 4 },
};

/** The properties of letters. */
export function letters({ size, bold = false, italic = false }: Letters): string {
  return element(
    'w:rPr',
    {},
    element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:cs': FONT, 'w:eastAsia': FONT }),
    bold ? element('w:b') : '',
    italic ? element('w:i') : '',
    valued('w:color', '000000'),
    valued('w:sz', Math.round(size * 2)),
    valued('w:szCs', Math.round(size * 2)),
  );
}

/** A text as runs of one look; a line feed breaks the line. */
export function runs(text: string, look: Letters): string {
  return bound(plainBreaks(text))
    .split('\n')
    .map((line, index) => element('w:r', {}, letters(look), index > 0 ? element('w:br') : '', words(line)))
    .join('');
}

function words(line: string): string {
  return line === '' ? '' : element('w:t', { 'xml:space': 'preserve' }, escaped(line));
}

/** A paragraph of ready runs. */
export function paragraphOf(look: Look, content: string): string {
  const { align = 'left', heading, before = 0, after, keepNext = false, keepLines = false, list } = look;
  return element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      heading === undefined ? '' : valued('w:pStyle', `Heading${heading}`),
      keepNext ? element('w:keepNext') : '',
      keepLines ? element('w:keepLines') : '',
      list === undefined ? '' : element('w:numPr', {}, valued('w:ilvl', 0), valued('w:numId', list)),
      element('w:spacing', {
        'w:before': Math.round(before * 20),
        'w:after': Math.round(after * 20),
        'w:line': 240,
        'w:lineRule': 'auto',
      }),
      valued('w:jc', align),
      letters(look),
    ),
    content,
  );
}

export function paragraph({ style, text }: Paragraph, given: Partial<Look>): string {
  const look = { ...looks[style], ...given };
  return paragraphOf(look, runs(text, look));
}

/** @param number of the list among all of the document, from 1 */
export function list({ items }: List, number: number, given: Partial<Look>): string {
  return items
    .map((item, index) => {
      const look: Look = {
        size: SIZE,
        after: 2,
        list: number,
        ...(index === 0 ? given : { ...given, before: 0 }),
      };
      return paragraphOf(look, runs(item, look));
    })
    .join('');
}
