// The words of a .docx as a reader sees them: tags away, signs that only hold a line together as plain ones.
import { strFromU8, unzipSync } from 'fflate';

/** Non-breaking spaces and hyphens as plain ones. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/\u2011/g, '-');

/** A part of the package as XML; empty where it has none. */
export function partOf(docx: Uint8Array, path: string): string {
  const bytes = unzipSync(docx)[path];
  return bytes === undefined ? '' : plain(strFromU8(bytes));
}

/** The words of head and text. */
export function wordsIn(docx: Uint8Array): string {
  const parts = ['word/header1.xml', 'word/document.xml'].map((path) => partOf(docx, path));
  return parts
    .join(' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}
