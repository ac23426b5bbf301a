// The villages that the workbook knows.
import { compareKyrgyz } from '#core/kyrgyz-order';
import type { Opened } from './opened.ts';

/** Those of members and of batches that were counted, each once, in the order of the alphabet. */
export function knownVillages({ sheet }: Opened): readonly string[] {
  const villages = [...sheet('members').records, ...sheet('tally').records].flatMap(
    ({ village }) => village ?? [],
  );
  return [...new Set(villages)].sort(compareKyrgyz);
}
