// The parts of a .docx package beside the text: what it consists of, styles, lists, head and foot.
import type { DocumentTree } from '#core/document';
import { version } from '#core/version';
import { FONT, PAGE, SIZE } from './page.ts';
import { type Look, letters, paragraphOf, runs } from './paragraphs.ts';
import { pictureId } from './picture.ts';
import { element, escaped, part, valued } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': `${OFFICE}/relationships`,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
};
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What the text needs of the other parts. */
export interface Needs {
  /** Whether each list is numbered, in their order. */
  readonly lists: readonly boolean[];
  /** The types of pictures, in their order. */
  readonly pictures: readonly ('png' | 'jpeg')[];
}

export function contentTypes(): string {
  const types: readonly (readonly [path: string, type: string])[] = [
    ['/word/document.xml', `${WORD}.document.main+xml`],
    ['/word/styles.xml', `${WORD}.styles+xml`],
    ['/word/numbering.xml', `${WORD}.numbering+xml`],
    ['/word/settings.xml', `${WORD}.settings+xml`],
    ['/word/header1.xml', `${WORD}.header+xml`],
    ['/word/footer1.xml', `${WORD}.footer+xml`],
    ['/word/footer2.xml', `${WORD}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return part(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Default', { Extension: 'png', ContentType: 'image/png' }),
      element('Default', { Extension: 'jpeg', ContentType: 'image/jpeg' }),
      ...types.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    ),
  );
}

type Relation = readonly [id: string, type: string, target: string];

function relations(all: readonly Relation[]): string {
  const each = all.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target }));
  return part(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...each));
}

export const packageRelations = (): string =>
  relations([
    ['rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);

/** Where a picture lies in the package. */
export const picturePath = (order: number, type: 'png' | 'jpeg'): string => `media/picture${order}.${type}`;

export const documentRelations = ({ pictures }: Needs): string =>
  relations([
    ['rIdStyles', `${OFFICE}/relationships/styles`, 'styles.xml'],
    ['rIdNumbering', `${OFFICE}/relationships/numbering`, 'numbering.xml'],
    ['rIdSettings', `${OFFICE}/relationships/settings`, 'settings.xml'],
    ['rIdHeader', `${OFFICE}/relationships/header`, 'header1.xml'],
    ['rIdFooter', `${OFFICE}/relationships/footer`, 'footer1.xml'],
    ['rIdFirstFooter', `${OFFICE}/relationships/footer`, 'footer2.xml'],
    ...pictures.map(
      (type, index): Relation => [
        pictureId(index + 1),
        `${OFFICE}/relationships/image`,
        picturePath(index + 1, type),
      ],
    ),
  ]);

/** The name; no day and no person, so that the same paper has the same bytes. */
export const coreProperties = (name: string): string =>
  part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, escaped(name)),
      element('cp:version', {}, `БМжБ ${version}`),
    ),
  );

const HEADINGS = [13, SIZE, SIZE];

export function styles(): string {
  const base = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:cs': FONT, 'w:eastAsia': FONT }),
        valued('w:sz', SIZE * 2),
        valued('w:szCs', SIZE * 2),
        element('w:lang', { 'w:val': 'ky-KG' }),
      ),
    ),
    element('w:pPrDefault', {}, element('w:pPr', {}, element('w:widowControl'))),
  );
  const normal = element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    valued('w:name', 'Normal'),
  );
  const headings = HEADINGS.map((size, index) =>
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:styleId': `Heading${index + 1}` },
      valued('w:name', `heading ${index + 1}`),
      valued('w:basedOn', 'Normal'),
      valued('w:next', 'Normal'),
      element('w:pPr', {}, element('w:keepNext'), element('w:keepLines'), valued('w:outlineLvl', index)),
      letters({ size, bold: true }),
    ),
  );
  return part(element('w:styles', NAMESPACES, base, normal, ...headings));
}

/** A numbering for each list, so that each begins with 1. */
export function numbering({ lists }: Needs): string {
  const level = (ordered: boolean) =>
    element(
      'w:lvl',
      { 'w:ilvl': 0 },
      valued('w:start', 1),
      valued('w:numFmt', ordered ? 'decimal' : 'bullet'),
      valued('w:lvlText', ordered ? '%1.' : '–'),
      valued('w:lvlJc', 'left'),
      element('w:pPr', {}, element('w:ind', { 'w:left': 425, 'w:hanging': 425 })),
      letters({ size: SIZE }),
    );
  const kinds = lists.map((ordered, index) =>
    element(
      'w:abstractNum',
      { 'w:abstractNumId': index + 1 },
      valued('w:multiLevelType', 'singleLevel'),
      level(ordered),
    ),
  );
  const numbers = lists.map((_, index) =>
    element('w:num', { 'w:numId': index + 1 }, valued('w:abstractNumId', index + 1)),
  );
  return part(element('w:numbering', NAMESPACES, ...kinds, ...numbers));
}

export const settings = (): string =>
  part(
    element(
      'w:settings',
      NAMESPACES,
      element(
        'w:compat',
        {},
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
    ),
  );

const HEAD: Look = { size: 11, bold: true, align: 'center', after: 0 };
const FOOT: Look = { size: 9, align: 'center', after: 0 };

export const header = ({ header: text }: DocumentTree): string =>
  part(element('w:hdr', NAMESPACES, paragraphOf(HEAD, text === null ? '' : runs(text, HEAD))));

/** What stands at the foot; from the second page on the number of the page too. */
export function footer({ footer: text }: DocumentTree, isNumbered: boolean): string {
  const field = (type: string) =>
    element('w:r', {}, letters(FOOT), element('w:fldChar', { 'w:fldCharType': type }));
  const number = [
    field('begin'),
    element('w:r', {}, letters(FOOT), element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')),
    field('separate'),
    runs('2', FOOT),
    field('end'),
  ];
  const lines = [
    ...(isNumbered ? [paragraphOf(FOOT, number.join(''))] : []),
    ...(text === null && isNumbered ? [] : [paragraphOf(FOOT, text === null ? '' : runs(text, FOOT))]),
  ];
  return part(element('w:ftr', NAMESPACES, ...lines));
}

/** The page, and which head and foot it has: the first page has a foot without a number. */
export const section = (): string =>
  element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': 'rIdHeader' }),
    element('w:headerReference', { 'w:type': 'first', 'r:id': 'rIdHeader' }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'rIdFooter' }),
    element('w:footerReference', { 'w:type': 'first', 'r:id': 'rIdFirstFooter' }),
    element('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }),
    element('w:pgMar', {
      'w:top': PAGE.top,
      'w:right': PAGE.right,
      'w:bottom': PAGE.bottom,
      'w:left': PAGE.left,
      'w:header': PAGE.edge,
      'w:footer': PAGE.edge,
      'w:gutter': 0,
    }),
    element('w:titlePg'),
  );
