// A document tree as the bytes of a .docx file: no service, no clock, the same tree the same bytes.
import type { DocumentTree } from '#core/document';
import { bodyOf } from './body.ts';
import * as parts from './parts.ts';
import { zipped } from './zip.ts';

/** The bytes of the file. Signs that XML cannot hold are left out. */
export function docxOf(tree: DocumentTree): Uint8Array {
  const { xml, needs, pictures } = bodyOf(tree.blocks);
  return zipped([
    ['[Content_Types].xml', parts.contentTypes()],
    ['_rels/.rels', parts.packageRelations()],
    ['docProps/core.xml', parts.coreProperties(tree.name)],
    ['word/document.xml', xml],
    ['word/_rels/document.xml.rels', parts.documentRelations(needs)],
    ['word/styles.xml', parts.styles()],
    ['word/numbering.xml', parts.numbering(needs)],
    ['word/settings.xml', parts.settings()],
    ['word/header1.xml', parts.header(tree)],
    ['word/footer1.xml', parts.footer(tree, true)],
    ['word/footer2.xml', parts.footer(tree, false)],
    ...pictures.map(
      ({ bytes, type }, index) => [`word/${parts.picturePath(index + 1, type)}`, bytes] as const,
    ),
  ]);
}
