// Whether a paper is entered in the register of documents (7.2.5).
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { ArchiveItem } from '#tables/archive';
import { mentionsIn } from '../mentions.ts';

interface Paper {
  /** The names by which an entry may say what it belongs to. */
  readonly names: readonly (string | null)[];
  readonly place: { readonly row: string; readonly column: string };
}

/**
 * Judges papers of one kind: met where the register has the paper and its keeper. A document of the product's that
 * is a draft, or is not printed to its end, is not the paper.
 */
export function archivedIn(
  archive: readonly ArchiveItem[],
  kind: 'act' | 'report',
): (paper: Paper) => Outcome {
  const entriesOf = mentionsIn(
    archive.filter((item) => item.kind === kind && (item.state === null || item.state === 'final')),
    ({ belongsTo }) => belongsTo,
  );
  return ({ names, place }) => {
    const own = entriesOf(names);
    const entry = own.find(({ keeper }) => keeper !== null) ?? own[0];
    if (entry === undefined) return violated(place);
    const said = { ...place, actual: entry.number, figures: { entry: entry.number } };
    return entry.keeper === null ? unknown(said) : met(said);
  };
}
