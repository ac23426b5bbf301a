// Takes the parts out of a spreadsheet file that are read, and no more of them than a workbook can need.
import { unzipSync } from 'fflate';
import { OWN_PART } from './own-part.ts';

/** A file that is larger than any workbook that Google Sheets would take. */
export class TooLarge extends Error {}

const MOST_PARTS = 5_000;
/** Unpacked, in bytes: of one part, and of all. */
const LARGEST_PART = 120_000_000;
const LARGEST_FILE = 250_000_000;

/** The files in `bytes` that are read, by their paths. @throws TooLarge before anything too large is unpacked */
export function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let parts = 0;
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (++parts > MOST_PARTS) throw new TooLarge(`The file has more than ${MOST_PARTS} parts.`);
        if (!isRead(name)) return false;
        size += originalSize;
        if (originalSize > LARGEST_PART || size > LARGEST_FILE)
          throw new TooLarge(`The file is larger than ${LARGEST_FILE} bytes when unpacked.`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    throw new Error('The file is not a spreadsheet (.xlsx).', { cause: error });
  }
}

/** Pictures, macros and whatever else programs put into such files are not looked at. */
function isRead(name: string): boolean {
  return name === OWN_PART || /^\/?xl\/(?!media\/|embeddings\/).*\.(xml|rels)$/i.test(name);
}
