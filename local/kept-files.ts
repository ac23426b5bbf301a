// The files that scripts have made for people to take away: documents and sent letters.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxOf } from './docx/write.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { KeptFile } from './server/port.ts';
import type { DocumentRecord } from './services/document/record.ts';
import { outboxOf } from './services/mail.ts';

/** The documents of a workbook, as .docx files; names come without their ending. */
export function documentFiles(kernel: Kernel): KeptFile[] {
  const records = kernel.section<Record<string, DocumentRecord>>('documents', () => ({}));
  return Object.values(records).map((record) => ({
    id: record.id,
    name: record.file?.replace(/\.docx$/, '') ?? record.name,
    bytes: () => docxOf(record),
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
