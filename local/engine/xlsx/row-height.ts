// How high a row of wrapped texts is: not every program that opens a file works that out itself.
import type { Style } from '@odoo/o-spreadsheet';

/** Letters of a sans-serif face by their widths, in parts of its size; whatever is in none is a small letter. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\s.,:;!|'()[\]/\-filjrtI]/u, 0.3],
  [/[мфшщюmwЖМФШЩЫЮMW@%–—]/u, 0.8],
  [/[\p{Lu}жы]/u, 0.7],
  [/\p{So}/u, 1.2],
];
const SMALL = 0.53;
const BOLD = 1.08;
const BASE_SIZE = 10;
/** From one line to the next, in sizes of the face. */
const LINE = 1.2;
/** Above the first line and below the last, in points. */
const PADDING = 4;
/** Left and right of the text, in pixels. */
const MARGINS = 8;
const PIXELS_PER_POINT = 4 / 3;

/** The height that `text` takes in a cell so many pixels wide, in points; 0 where it is not wrapped or fits one line. */
export function wrappedHeight(text: string, width: number, { wrapping, fontSize, bold }: Style): number {
  if (wrapping !== 'wrap') return 0;
  const size = fontSize ?? BASE_SIZE;
  const letter = size * PIXELS_PER_POINT * (bold ? BOLD : 1);
  const lines = text
    .split('\n')
    .reduce((sum, part) => sum + linesOf(part, Math.max(1, (width - MARGINS) / letter)), 0);
  return lines > 1 ? lines * size * LINE + PADDING : 0;
}

/** On how many lines a paragraph stands where a line holds `room`; a word that is longer is cut. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[\s-])/u)) {
    const whole = widthOf(word);
    const seen = widthOf(word.trimEnd());
    if (used > 0 && used + seen > room) {
      lines += 1;
      used = 0;
    }
    const more = Math.max(0, Math.ceil(seen / room) - 1);
    lines += more;
    used += whole - more * room;
  }
  return lines;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, one) => {
    const [, width = SMALL] = WIDTHS.find(([letters]) => letters.test(one)) ?? [];
    return sum + width;
  }, 0);
}
