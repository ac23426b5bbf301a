// A document of the tree as a .docx file.
import { Document, Footer, Header, type IPropertiesOptions, Packer } from 'docx';
import { zipSync } from 'fflate';
import { pageLength } from '../services/document/page.ts';
import type { DocumentRecord } from '../services/document/record.ts';
import { merged } from '../services/document/runs.ts';
import type { Attributes, Node } from '../services/document/tree.ts';
import { HEADINGS } from './headings.ts';
import { numberingOf } from './lists.ts';
import { paragraphOptions, runOptions, twips } from './styles.ts';
import { blocks } from './table.ts';

const LANGUAGE = { value: 'ky-KG', eastAsia: 'ky-KG', bidirectional: 'ky-KG' };

/** The bytes of the .docx file. */
export function docxOf(record: DocumentRecord): Uint8Array {
  return pack(new Document(options(record)));
}

function options({ name, owner, body, header, footer, headings }: DocumentRecord): IPropertiesOptions {
  const left = pageLength(body, 'MARGIN_LEFT');
  const right = pageLength(body, 'MARGIN_RIGHT');
  const width = pageLength(body, 'PAGE_WIDTH');
  const room = width - left - right;
  const sections: Node[] = [body, ...(header ? [header] : []), ...(footer ? [footer] : [])];
  return {
    title: name,
    creator: owner,
    lastModifiedBy: owner,
    styles: stylesOf(headings),
    numbering: numberingOf(sections),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(pageLength(body, 'PAGE_HEIGHT')) },
            margin: {
              top: twips(pageLength(body, 'MARGIN_TOP')),
              bottom: twips(pageLength(body, 'MARGIN_BOTTOM')),
              left: twips(left),
              right: twips(right),
            },
          },
        },
        ...(header && { headers: { default: new Header({ children: blocks(header.children, room) }) } }),
        ...(footer && { footers: { default: new Footer({ children: blocks(footer.children, room) }) } }),
        children: blocks(body.children, room),
      },
    ],
  };
}

function stylesOf(headings: Readonly<Record<string, Attributes>>): NonNullable<IPropertiesOptions['styles']> {
  const style = (name: string) => {
    const attributes = merged(HEADINGS[name] ?? {}, headings[name] ?? {});
    return { run: runOptions(attributes), paragraph: paragraphOptions(attributes) };
  };
  const heading = (name: string) => {
    const { run, paragraph } = style(name);
    return { run, paragraph: { ...paragraph, keepNext: true } };
  };
  const normal = style('NORMAL');
  return {
    default: {
      document: { run: { ...normal.run, language: LANGUAGE }, paragraph: normal.paragraph },
      title: heading('TITLE'),
      heading1: heading('HEADING1'),
      heading2: heading('HEADING2'),
      heading3: heading('HEADING3'),
      heading4: heading('HEADING4'),
      heading5: heading('HEADING5'),
      heading6: heading('HEADING6'),
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', ...heading('SUBTITLE') },
    ],
  };
}

/** The packer's own compiler; its public ways all end in a promise, and Docs saves before it returns. */
interface Compiler {
  compile(document: Document): ReadonlyMap<string, string | Uint8Array>;
}

function pack(document: Document): Uint8Array {
  const compiler = Reflect.get(Packer, 'compiler') as Compiler;
  const parts = [...compiler.compile(document)].map(([path, part]) => [path, bytesOf(part)] as const);
  return zipSync(Object.fromEntries(parts));
}

/** Signs that XML 1.0 cannot hold, as a cell's text may have: one of them makes the whole file unreadable. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const bytesOf = (part: string | Uint8Array): Uint8Array =>
  typeof part === 'string' ? new TextEncoder().encode(part.replace(UNWRITABLE, '')) : part;
