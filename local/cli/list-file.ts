// The text of a file that a group's list comes in: UTF-8, UTF-16, Windows-1251, or a Word document (.docx).
import { strFromU8, unzipSync } from 'fflate';

const ZIP = [0x50, 0x4b, 3, 4];
/** A document of more characters is no membership list. */
const LARGEST_PART = 20_000_000;

/** The text of `bytes`. @throws Error where they are no text */
export function textOfFile(bytes: Uint8Array): string {
  const text = ZIP.every((byte, at) => bytes[at] === byte) ? textOfDocx(bytes) : decoded(bytes);
  if (/[\0\ufffd]/u.test(text)) throw new Error('not a text');
  return text;
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return cyrillic(bytes);
  }
}

/** Which UTF-16 the bytes are: by their mark, else by where the high bytes of Cyrillic and the zeros of ASCII stand. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const high = (parity: number) =>
    start.filter((byte, at) => at % 2 === parity && (byte === 0 || byte === 4)).length * 2;
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  if (high(1) > start.length * 0.9) return 'utf-16le';
  return high(0) > start.length * 0.9 ? 'utf-16be' : null;
}

/** Windows-1251, where the bytes are mostly its Cyrillic letters. */
function cyrillic(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1251').decode(bytes);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(/[а-яё]/giu)?.length ?? 0;
  if (own < 10 || own < letters * 0.6) throw new Error('not a text');
  return text;
}

/** The paragraphs of a Word document, a line each; a table's row is a line, its cells parted by tabs. */
function textOfDocx(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize < LARGEST_PART,
  });
  const part = parts['word/document.xml'];
  if (part === undefined) throw new Error('not a Word document');
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  for (const [, tag = '', text = ''] of strFromU8(part).matchAll(/<(\/?[\w:]+)[^>]*>([^<]*)/gu)) {
    if (tag === 'w:t') line += unescaped(text);
    else if (tag === 'w:tab') line += '\t';
    else if (tag === 'w:br') line += depth > 0 ? ' ' : '\n';
    else if (tag === 'w:tr') depth += 1;
    else if (tag === '/w:tc') line = `${line.trimEnd()}\t`;
    else if (tag === '/w:p' && depth > 0) line += ' ';
    else if (tag === '/w:p' || tag === '/w:tr') {
      if (tag === '/w:tr') depth -= 1;
      lines.push(line.trimEnd());
      line = '';
    }
  }
  return [...lines, line].join('\n');
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
