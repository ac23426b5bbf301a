// The number of members (5.2.1): within its bounds, and odd.
import { judge, type Outcome, unknown } from '#core/verdict';
import { type Limit, referencesOf } from './limits.ts';

/** The fewest and the most members that a group may have. */
export interface Bounds {
  readonly least: Limit;
  readonly most: Limit;
}

/** Whether a group of `size` has neither too few members nor too many. */
export function judgeSize(size: number, bounds: Bounds): Outcome<'empty' | 'few' | 'many'> {
  const [least, most] = [bounds.least.value, bounds.most.value];
  const details = {
    column: 'name',
    actual: size,
    required: `${least}…${most}`,
    figures: { size, least, most, ...referencesOf(bounds.least, bounds.most) },
  };
  if (size === 0) return unknown({ ...details, says: 'empty' });
  return judge(size >= least && size <= most, { ...details, says: size < least ? 'few' : 'many' });
}

/** Whether a group of `size` is odd; `left` members that went before make it a matter of departure. */
export function judgeOddSize(size: number, left = 0): Outcome<'empty' | 'violated' | 'departure'> {
  const details = { column: 'name', actual: size, required: 'odd', figures: { size, left } };
  if (size === 0) return unknown({ ...details, says: 'empty' });
  const isOdd = size % 2 === 1;
  return left > 0 ? judge(isOdd, { ...details, says: 'departure' }) : judge(isOdd, details);
}
