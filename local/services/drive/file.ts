// Files of Drive as files of a directory: safe names, one file each, written whole or not at all.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../whole-file.ts';
import { safeName } from './safe-name.ts';

/** Writes a new file into `directory` and returns its name, which nothing there had before. */
export function writeFile(directory: string, name: string, ending: string, bytes: Uint8Array): string {
  const own = names(safeName(name), ending).find((each) => !existsSync(join(directory, each)));
  if (own === undefined) throw new Error(`No file name is left for ${name}`);
  writeWhole(join(directory, own), bytes);
  return own;
}

/** Names to try in turn: «Акт.docx», «Акт (2).docx», … */
const names = (base: string, ending: string): string[] =>
  Array.from({ length: 10_000 }, (_, at) =>
    at === 0 ? `${base}.${ending}` : `${base} (${at + 1}).${ending}`,
  );
