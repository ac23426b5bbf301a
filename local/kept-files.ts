// The files that scripts have made for people to take away: documents and sent letters.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kernel } from './kernel/kernel.ts';
import type { KeptFile } from './server/port.ts';
import { DOC, filesOf } from './services/drive/record.ts';
import { outboxOf } from './services/mail.ts';

/** A paper's file; its bytes are there at once. */
export interface PaperFile extends KeptFile {
  bytes(): Uint8Array;
}

/** The papers of a workbook, oldest first, as the .docx files that were given; names come without their ending. */
export function documentFiles(kernel: Kernel): PaperFile[] {
  const papers = Object.values(filesOf(kernel)).filter(({ mimeType }) => mimeType === DOC);
  return papers.map(({ id, name, file, data }) => ({
    id,
    name: file?.replace(/\.docx$/, '') ?? name,
    bytes: () => Buffer.from(data, 'base64'),
  }));
}

/** The letters that were sent from a workbook, as .eml files. */
export function letterFiles(kernel: Kernel, directory: string | null): KeptFile[] {
  return outboxOf(kernel).map(({ file, message, day }, index) => ({
    id: String(index + 1),
    name: file?.replace(/\.eml$/, '') ?? `${day}-${index + 1}`,
    bytes: () =>
      file === null || directory === null
        ? Buffer.from(message ?? '')
        : readFileSync(join(directory, 'outbox', file)),
  }));
}
