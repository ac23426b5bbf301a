// Where a made document is found again: each version is an entry of «Документтер», by its kind and row.
import type { DocumentKind } from '#documents/kind';
import type { Facts } from '#rules/facts';
import type { ArchiveItem } from '#tables/archive';

type Known = Pick<Facts, 'archive' | 'acts' | 'reports'>;

/** What ties an entry to the kind and the row of its document: `minutes/Ж-001`. */
export const markOf = ({ id }: Pick<DocumentKind, 'id'>, row: string | null): string => `${id}/${row ?? ''}`;

/** The entries of a document, the first version first. */
export function versionsOf(
  kind: Pick<DocumentKind, 'id'>,
  row: string | null,
  { archive }: Pick<Facts, 'archive'>,
): readonly ArchiveItem[] {
  const mark = markOf(kind, row);
  return archive
    .filter(({ made }) => made === mark)
    .sort((one, other) => (one.version ?? 0) - (other.version ?? 0));
}

/** The latest version, or null where there is none. */
export function latestOf(
  kind: Pick<DocumentKind, 'id'>,
  row: string | null,
  facts: Pick<Facts, 'archive'>,
): ArchiveItem | null {
  return versionsOf(kind, row, facts).slice(-1)[0] ?? null;
}

/** What stands beside the row of an act or a report: its latest document and the number of its version. */
function besideOf(
  { beside, sheet }: DocumentKind,
  row: string | null,
  { acts, reports }: Pick<Known, 'acts' | 'reports'>,
): { readonly document: string | null; readonly version: number | null } {
  const none = { document: null, version: null };
  if (!beside) return none;
  return (sheet === 'acts' ? acts : reports).find(({ number }) => number === row) ?? none;
}

/** The address of the latest version; empty where the document has not been made. */
export function addressOf(kind: DocumentKind, row: string | null, facts: Known): string {
  return latestOf(kind, row, facts)?.link ?? besideOf(kind, row, facts).document ?? '';
}

/** The number of the next version. */
export function nextVersion(kind: DocumentKind, row: string | null, facts: Known): number {
  const numbers = [
    ...versionsOf(kind, row, facts).map(({ version }) => version ?? 0),
    besideOf(kind, row, facts).version ?? 0,
  ];
  return Math.max(...numbers) + 1;
}
