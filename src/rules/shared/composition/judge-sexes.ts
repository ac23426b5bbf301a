// The share of the more numerous sex (5.2.3), blanks considered.
import { judge, type Outcome, unknown } from '#core/verdict';
import { everyNumber, spanOf, writeSpan } from './count.ts';
import { type Limit, referencesOf } from './limits.ts';

export type Sex = 'female' | 'male';

/** Whether neither sex has more than its share, in whole percent of the seats; null where the blanks leave it open. */
export function judgeSexes(
  sexes: readonly (Sex | null)[],
  share: Limit,
): Outcome<'empty' | 'violated' | 'unknown'> {
  const size = sexes.length;
  const women = spanOf(sexes, 'female');
  const most = Math.floor((size * share.value) / 100);
  const details = {
    column: 'sex',
    actual: `${writeSpan(women)} female of ${size}`,
    required: `<= ${most}`,
    figures: {
      women: writeSpan(women),
      men: writeSpan(spanOf(sexes, 'male')),
      unstated: sexes.filter((sex) => sex === null).length,
      size,
      most,
      percent: share.value,
      ...referencesOf(share),
    },
  };
  if (size === 0) return unknown({ ...details, says: 'empty' });
  return judge(
    everyNumber(women, (number) => Math.max(number, size - number) <= most),
    details,
  );
}
