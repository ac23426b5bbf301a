// The package of a .docx: a zip whose bytes hang on nothing but what is in it.
import { strToU8, zipSync } from 'fflate';

/** The first day that a zip can hold; the real one would make two files of one paper. */
const DAY = '1980-01-01T00:00:00';

/** Files by their paths, texts as UTF-8. */
export function zipped(
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
): Uint8Array {
  const entries = files.map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: DAY });
}
