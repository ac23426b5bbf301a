// Pictures: their size is read from their own bytes, so that they keep their shape.
import type { Picture } from '#core/document';
import { decoded } from './base64.ts';
import { PAGE, ROOM } from './page.ts';
import { looks, paragraphOf } from './paragraphs.ts';
import { element } from './xml.ts';

export interface PictureFile {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** English Metric Units in a twip. */
const EMU = 635;
/** The most of the page's height that a picture takes, so that two stand on one. */
const HIGHEST = (PAGE.height - PAGE.top - PAGE.bottom) * 0.42;

/** Reads a picture; null for what is neither PNG nor JPEG. */
export function pictureFile({ data }: Pick<Picture, 'data'>): PictureFile | null {
  const bytes = decoded(data);
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes.length > 24)
    return { bytes, type: 'png', width: number(bytes, 16, 4), height: number(bytes, 20, 4) };
  const size = bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegSize(bytes) : null;
  return size === null ? null : { bytes, type: 'jpeg', ...size };
}

/** The frame header of a JPEG holds its height and width; other segments are stepped over. */
function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  for (let at = 2; at + 9 < bytes.length; at += 2 + number(bytes, at + 2, 2)) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: number(bytes, at + 5, 2), width: number(bytes, at + 7, 2) };
  }
  return null;
}

/** A number of some bytes, the highest first. */
function number(bytes: Uint8Array, from: number, length: number): number {
  return bytes.slice(from, from + length).reduce((all, byte) => all * 256 + byte, 0);
}

/** A picture in a paragraph of its own, at most as wide as the text. @param order of the picture among all, from 1 */
export function picture({ alt }: Picture, { width, height }: PictureFile, order: number): string {
  const wide = Math.min(ROOM, (HIGHEST * width) / height);
  const size = { cx: Math.round(wide * EMU), cy: Math.round(((wide * height) / width) * EMU) };
  const name = { id: order, name: `Picture ${order}`, descr: alt };
  const shape = element(
    'pic:pic',
    { 'xmlns:pic': `${DRAWING}/picture` },
    element('pic:nvPicPr', {}, element('pic:cNvPr', name), element('pic:cNvPicPr')),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': pictureId(order) }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size),
    element('wp:docPr', name),
    element(
      'a:graphic',
      { 'xmlns:a': `${DRAWING}/main` },
      element('a:graphicData', { uri: `${DRAWING}/picture` }, shape),
    ),
  );
  return paragraphOf(
    { ...looks.centered, keepNext: true },
    element('w:r', {}, element('w:drawing', {}, inline)),
  );
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** How the document names the file of a picture. */
export const pictureId = (order: number): string => `rIdPicture${order}`;
