// A group's own templates: each is a file of its maker's Drive, entered in «Документтер» by the kind that it serves.
import type { DocumentId } from '#core/document-id';
import type { DocumentPort } from '#core/ports';
import { sha256 } from '#core/sha256';
import type { Facts } from '#rules/facts';
import type { ArchiveItem } from '#tables/archive';
import { Refusal } from '#texts/refusal';

/** What marks the entry of a kind's template, `template/act`. */
export const templateMark = (id: DocumentId): string => `template/${id}`;

/** The entry of the template that a kind has now, or null. */
export function templateOf(id: DocumentId, { archive }: Pick<Facts, 'archive'>): ArchiveItem | null {
  return archive.filter(({ made, link }) => made === templateMark(id) && link !== null).slice(-1)[0] ?? null;
}

/** The file of a template. Throws a refusal where it is another person's or gone: `drive.file` opens it to its maker alone. */
export function readTemplate(documents: DocumentPort, entry: ArchiveItem): Uint8Array {
  const figures = { name: entry.title ?? entry.number, keeper: entry.keeper ?? '' };
  let bytes: Uint8Array;
  try {
    bytes = documents.read(entry.link ?? '');
  } catch {
    throw new Refusal('templateNotYours', figures);
  }
  if (hashOf(bytes) !== entry.hash) throw new Refusal('templateChanged', figures);
  return bytes;
}

/** Whether anyone who asks can read a template as it was handed over. */
export function opensTo(documents: DocumentPort, entry: ArchiveItem): boolean {
  try {
    return readTemplate(documents, entry).length > 0;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** What tells one template from another. */
export const hashOf = (bytes: Uint8Array): string =>
  sha256(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
