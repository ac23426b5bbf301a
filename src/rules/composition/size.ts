// The number of members (5.2.1): within its bounds, and odd.
import { judge, type Outcome, unknown } from '#core/verdict';

const LEAST_MEMBERS = 5;
const MOST_MEMBERS = 15;

/** Whether a group of `size` has neither too few members nor too many. */
export function judgeSize(size: number): Outcome {
  const required = `${LEAST_MEMBERS}…${MOST_MEMBERS}`;
  const said = { column: 'name', actual: size, required, figures: { size } };
  if (size === 0) return unknown({ ...said, says: 'empty' });
  const holds = size >= LEAST_MEMBERS && size <= MOST_MEMBERS;
  return judge(holds, { ...said, says: size < LEAST_MEMBERS ? 'few' : 'many' });
}

/** Whether a group of `size` is odd; `left` members that went before make it a matter of departure. */
export function judgeOddSize(size: number, left = 0): Outcome {
  const said = { column: 'name', actual: size, required: 'odd', figures: { size, left } };
  if (size === 0) return unknown({ ...said, says: 'empty' });
  return judge(size % 2 === 1, left > 0 ? { ...said, says: 'departure' } : said);
}
