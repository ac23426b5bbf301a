// Moves of people between cells that change no sum: where a hidden cell can be moved, its figure cannot be got back.
import { type Group, sexes, socialGroups } from '../groups.ts';

/** Places along one side of a table, each gaining (1) or losing (−1) as many as the others. */
export type Move = readonly Step[];

export type Step = readonly [place: number, sign: 1 | -1];

/** The moves along the parts of a sum that involve `place`: two parts trade, or a part and the sum change together. */
export function movesOfSum(places: readonly number[], total: number, place: number): readonly Move[] {
  const others = places.filter((other) => other !== place);
  if (others.length === 0) return [[[place, 1]]];
  return others.map((other) => [
    [place, 1],
    [other, place === total || other === total ? 1 : -1],
  ]);
}

/**
 * The moves along the groups that involve `group`. Women, men and «not stated» sum to all; a social group is only a
 * part of all, and moves alone or as people who are new in it, in all and in one of the sexes.
 */
export function groupMoves(groups: readonly Group[], group: Group): readonly Move[] {
  const place = (each: Group) => groups.indexOf(each);
  const parts = sexes.filter((sex) => groups.includes(sex)).map(place);
  const all = place('all');
  if (!isSocial(group)) return movesOfSum([...parts, all].filter(isPlace), all, place(group));
  const joining: Move = [[place(group), 1], ...(all < 0 ? [] : [[all, 1] as const])];
  const newcomers = all < 0 ? [] : parts.map((part): Move => [...joining, [part, 1]]);
  return [[[place(group), 1]], ...(newcomers.length === 0 && all >= 0 ? [joining] : newcomers)];
}

/** Whether a group is a mere part of all. */
export function isSocial(group: Group): boolean {
  return socialGroups.some((social) => social === group);
}

function isPlace(place: number): boolean {
  return place >= 0;
}
