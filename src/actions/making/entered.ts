// Where a made document is found again: beside its row, or as an entry of «Документтер».
import type { DocumentKind } from '#documents/kind';
import { titleOf } from '#documents/kind';
import type { Facts } from '#rules/facts';
import type { ArchiveItem } from '#tables/archive';
import type { Language } from '#texts';

/** The entries of «Документтер» for a document of a row, oldest first. */
export function entriesOf(
  { id }: DocumentKind,
  row: string | null,
  { archive }: Pick<Facts, 'archive'>,
  language: Language,
): readonly ArchiveItem[] {
  const title = titleOf(id, language);
  return archive.filter((entry) => entry.belongsTo === row && entry.title?.startsWith(title) === true);
}

/** The address of the latest version; empty where the document has not been made. */
export function addressOf(
  kind: DocumentKind,
  row: string | null,
  facts: Pick<Facts, 'archive' | 'acts' | 'reports'>,
  language: Language,
): string {
  if (kind.archive !== null) return entriesOf(kind, row, facts, language).slice(-1)[0]?.link ?? '';
  const rows: readonly { readonly number: string; readonly document: string | null }[] =
    kind.sheet === 'acts' ? facts.acts : facts.reports;
  return rows.find(({ number }) => number === row)?.document ?? '';
}
