// What an earlier check has left, as data: the open verdicts in «Текшерүү», the counts of all in «Шайкештик».
import type { Verdict } from '#core/verdict';
import { type Counts, readCounts } from '#evaluation/counts';
import { readVerdict } from '#evaluation/stored-verdict';
import type { Sheet } from '#tables/decode';

export interface Kept {
  /** The verdicts that were open. */
  readonly verdicts: readonly Verdict[];
  readonly counts: Counts;
}

/** Null where no full check of this form has been made, or where somebody has written into its cells. */
export function keptIn(list: Sheet<'check'> | null, compliance: Sheet<'compliance'> | null): Kept | null {
  const verdicts = openVerdicts(list);
  if (verdicts === null || !compliance?.places.has('counts') || compliance.records.length === 0) return null;
  const counts = compliance.records.map(({ counts: text }) => readCounts(text ?? ''));
  return counts.includes(null)
    ? null
    : { verdicts, counts: new Map(counts.flatMap((own) => [...(own ?? [])])) };
}

/** The open verdicts of the list; null where it does not hold all of them as data. */
export function openVerdicts(list: Sheet<'check'> | null): readonly Verdict[] | null {
  if (!list?.places.has('verdict')) return null;
  const stored = list.records.filter(({ verdict }) => verdict !== null);
  const verdicts = stored.flatMap(({ verdict }) => readVerdict(verdict) ?? []);
  return verdicts.length < stored.length ? null : verdicts;
}
