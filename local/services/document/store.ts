// The documents that a workbook's file keeps: made, found, and written out as .docx files once changed.
import { randomUUID } from 'node:crypto';
import { writeDocument } from '../../docx/file.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type DocumentRecord, newRecord } from './record.ts';
import { adopt } from './tree.ts';

/** How many documents a person may make in a day, by the quotas of a consumer's account. */
const PER_DAY = 250;
const DAY = 24 * 60 * 60 * 1000;

type Records = Record<string, DocumentRecord>;

/** Documents with changes that are not written yet, by workbook. */
const unwritten = new WeakMap<Records, Set<DocumentRecord>>();

export class DocumentStore {
  readonly #kernel: Kernel;
  readonly #directory: string | null;
  readonly #records: Records;
  readonly #unwritten: Set<DocumentRecord>;

  constructor(kernel: Kernel, directory: string | null) {
    this.#kernel = kernel;
    this.#directory = directory;
    this.#records = kernel.section<Records>('documents', () => ({}));
    this.#unwritten = unwritten.get(this.#records) ?? new Set();
    unwritten.set(this.#records, this.#unwritten);
    for (const { body, header, footer } of Object.values(this.#records)) {
      for (const section of [body, header, footer]) if (section) adopt(section);
    }
  }

  create(name: string): DocumentRecord {
    const now = this.#kernel.now();
    const { email } = this.#kernel.user;
    const recent = Object.values(this.#records).filter(
      ({ owner, created }) => owner === email && now.getTime() - Date.parse(created) < DAY,
    );
    if (recent.length >= PER_DAY) {
      throw new Error('Service invoked too many times for one day: document create.');
    }
    const record = newRecord(randomUUID().replaceAll('-', ''), name, email, now);
    this.#records[record.id] = record;
    this.touch(record);
    return record;
  }

  /** The document with this id; throws where there is none or the person was not given it. */
  find(id: string): DocumentRecord {
    const record = Object.hasOwn(this.#records, id) ? this.#records[id] : undefined;
    if (!record) throw new Error(`Document with id ${id} is missing (perhaps it was deleted).`);
    const { email } = this.#kernel.user;
    if (![record.owner, ...record.editors, ...record.viewers].includes(email)) {
      throw new Error('You do not have permission to access the requested document.');
    }
    return record;
  }

  touch(record: DocumentRecord): void {
    this.#unwritten.add(record);
    this.#kernel.changed();
  }

  /** Writes one changed document as a file; without a directory it stays in memory. */
  write(record: DocumentRecord): void {
    if (!this.#unwritten.has(record)) return;
    if (this.#directory !== null) {
      record.file = writeDocument(this.#directory, record, Object.values(this.#records));
      this.#kernel.changed();
    }
    this.#unwritten.delete(record);
  }

  /** Writes all changed documents, as Docs saves at the end of a run. */
  writeAll(): void {
    for (const record of [...this.#unwritten]) this.write(record);
  }
}
