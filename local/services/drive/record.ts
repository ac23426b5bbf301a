// What the workbook's file keeps of one file in Drive.
import type { Kernel } from '../../kernel/kernel.ts';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const DOC = 'application/vnd.google-apps.document';

export interface Permission {
  readonly type: string;
  readonly role: string;
  readonly emailAddress: string | null;
}

export interface FileRecord {
  readonly id: string;
  readonly name: string;
  /** As Drive tells it: a .docx that was converted is a Google Doc. */
  readonly mimeType: string;
  readonly owner: string;
  /** When it was made, as an ISO moment. */
  readonly created: string;
  /** The very bytes that were given, in base64. */
  readonly data: string;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly permissions: Permission[];
  /** The name of its file in the directory; null without a directory. */
  readonly file: string | null;
}

export type FileRecords = Record<string, FileRecord>;

/** The files that scripts have made, oldest first. */
export const filesOf = (kernel: Kernel): FileRecords => kernel.section<FileRecords>('drive', () => ({}));
