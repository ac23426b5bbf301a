// The seed's group at work, for the tests of sections VII and VIII.
import { annexMembers } from '../support/annex-1.ts';
import type { Case } from './support.ts';

/** `М-007` */
export const numberOf = (place: number): string => `М-${`${place}`.padStart(3, '0')}`;

/** The numbers of the first `count` members. */
export const first = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => numberOf(index + 1));

/** The fifteen members of annex 1: №1 is the chair. */
export const group: Case = { members: annexMembers };

/** The first `count` of them as the whole group. */
export const groupOf = (count: number): Case => ({ members: annexMembers.slice(0, count) });
