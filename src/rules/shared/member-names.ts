// How messages name members.
import type { Member } from '#tables/members';

/** `М-003 А.Асанов`, and the bare number where the sheet has no such row or it has no name. */
export function namesOf(numbers: readonly string[], members: readonly Member[]): string {
  return [...new Set(numbers)]
    .map((number) => {
      const name = members.find((member) => member.number === number)?.name ?? null;
      return name === null ? number : `${number} ${name}`;
    })
    .join(', ');
}
