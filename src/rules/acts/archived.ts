// Whether a paper is entered in the register of documents (7.2.5).
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { ArchiveItem } from '#tables/archive';
import { mentions } from '../mentions.ts';

/** Met where the register has the paper and its keeper; `names` are those by which an entry may name what it belongs to. */
export function judgeArchived(
  archive: readonly ArchiveItem[],
  kind: 'act' | 'report',
  names: readonly (string | null)[],
  place: { readonly row: string; readonly column: string },
): Outcome {
  const own = archive.filter((item) => item.kind === kind && mentions(item.belongsTo, names));
  const entry = own.find(({ keeper }) => keeper !== null) ?? own[0];
  if (entry === undefined) return violated(place);
  const said = { ...place, actual: entry.number, figures: { entry: entry.number } };
  return entry.keeper === null ? unknown(said) : met(said);
}
