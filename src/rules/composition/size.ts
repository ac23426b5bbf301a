// The number of members (5.2.1): within its bounds, and odd.
import { judge, type Outcome, unknown } from '#core/verdict';
import { type Limit, referencesOf } from './limits.ts';

/** The fewest and the most members that a group may have. */
export interface Bounds {
  readonly least: Limit;
  readonly most: Limit;
}

/** Whether a group of `size` has neither too few members nor too many. */
export function judgeSize(size: number, bounds: Bounds): Outcome {
  const [least, most] = [bounds.least.value, bounds.most.value];
  const said = {
    column: 'name',
    actual: size,
    required: `${least}…${most}`,
    figures: { size, least, most, ...referencesOf(bounds.least, bounds.most) },
  };
  if (size === 0) return unknown({ ...said, says: 'empty' });
  return judge(size >= least && size <= most, { ...said, says: size < least ? 'few' : 'many' });
}

/** Whether a group of `size` is odd; `left` members that went before make it a matter of departure. */
export function judgeOddSize(size: number, left = 0): Outcome {
  const said = { column: 'name', actual: size, required: 'odd', figures: { size, left } };
  if (size === 0) return unknown({ ...said, says: 'empty' });
  return judge(size % 2 === 1, left > 0 ? { ...said, says: 'departure' } : said);
}
