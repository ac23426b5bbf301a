// Documents as files of a directory: safe names, one file each, written whole or not at all.
import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DocumentRecord } from '../services/document/record.ts';
import { writeWhole } from '../services/whole-file.ts';
import { safeName } from './safe-name.ts';
import { docxOf } from './write.ts';

/**
 * Writes `record` into `directory` and returns the file's name, which no other of `all` has and which was not
 * there before; the document's file of an earlier name goes away.
 */
export function writeDocument(
  directory: string,
  record: DocumentRecord,
  all: readonly DocumentRecord[],
): string {
  const taken = new Set(all.flatMap(({ id, file }) => (file && id !== record.id ? folded(file) : [])));
  const own = ownFile(record, taken);
  const isFree = (name: string) => !taken.has(folded(name)) && !existsSync(join(directory, name));
  const name = names(safeName(record.name)).find((each) => each === own || isFree(each));
  if (!name) throw new Error(`No file name is left for the document ${record.name}`);
  writeWhole(join(directory, name), docxOf(record));
  if (own !== null && own !== name) rmSync(join(directory, own), { force: true });
  return name;
}

/** The file of an earlier writing, where the kept name is a plain one that no other document has. */
function ownFile({ file }: DocumentRecord, taken: ReadonlySet<string>): string | null {
  const isPlain = file !== null && file === basename(file) && file.endsWith('.docx');
  return isPlain && !taken.has(folded(file)) ? file : null;
}

/** Names to try in turn: «Акт.docx», «Акт (2).docx», … */
function names(base: string): string[] {
  return Array.from({ length: 10_000 }, (_, at) => (at === 0 ? `${base}.docx` : `${base} (${at + 1}).docx`));
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();
