// Whether a paper is entered in the register of documents (7.2.5).
import { met, type Outcome, unknown } from '#core/verdict';
import type { ArchiveItem } from '#tables/archive';
import { mentionsIn } from './mentions.ts';
import { isPaper } from './proof.ts';

interface Paper {
  /** The names by which an entry may say what it belongs to. */
  readonly names: readonly (string | null)[];
  readonly place: { readonly row: string; readonly column: string };
}

/**
 * Judges papers of one kind: met where the register has the paper and its keeper. A document of the product's that
 * is a draft is not the paper. A register that does not have it yet shows no breach.
 */
export function archivedIn(
  archive: readonly ArchiveItem[],
  kind: 'act' | 'report',
): (paper: Paper) => Outcome<'claimed' | 'none' | 'unknown'> {
  const entriesOf = mentionsIn(
    archive.filter((item) => item.kind === kind),
    ({ belongsTo }) => belongsTo,
  );
  return ({ names, place }) => {
    const all = entriesOf(names);
    const own = all.filter(isPaper);
    const entry = own.find(({ keeper }) => keeper !== null) ?? own[0];
    if (entry === undefined) return unknown({ ...place, says: all.length > 0 ? 'claimed' : 'none' });
    const details = { ...place, actual: entry.number, figures: { entry: entry.number } };
    return entry.keeper === null ? unknown(details) : met(details);
  };
}
