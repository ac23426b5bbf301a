// 7.1: the executive body gives the group what it needs for its work, out of the local budget. The text sets no day, therefore a warning.
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Support } from '#tables/support';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { disorderIn, toldIn } from './shared/disorder.ts';
import { isDone } from './shared/is-done.ts';

/** 7.1 «БМжБ тобу өз ишинде зарыл шарттар … менен камсыз кылынууга тийиш» */
export const support = rule({
  clause: '7.1',
  id: '7.1-support',
  kind: 'law',
  severity: 'warning',
  sheet: 'support',
  reads: ['support'],
  *check({ support, today }) {
    for (const row of support) yield judgeSupport(row, today);
  },
});

/** What was neither given nor refused is not known: the text has no number of days after which it would be late. */
function judgeSupport({ number, asked, given, refused, source }: Support, today: Facts['today']) {
  const place = { row: number, column: 'given' };
  if (isDone(given, today) && isDone(refused, today) && refused >= given)
    return unknown({ ...place, says: 'both', figures: { given, refused } });
  if (isDone(given, today)) {
    const paid = { row: number, column: 'source', actual: source ?? '', required: 'localBudget' };
    const disorder = disorderIn([
      toldIn(asked, number, 'support.asked'),
      toldIn(given, number, 'support.given'),
    ]);
    if (disorder !== null) return unknown({ ...place, says: 'order', figures: { ...disorder } });
    if (source === null) return unknown({ ...paid, says: 'source' });
    return source === 'localBudget'
      ? met({ ...place, actual: given })
      : violated({ ...paid, says: 'elsewhere' });
  }
  if (isDone(refused, today))
    return violated({ row: number, column: 'refused', actual: refused, figures: { refused } });
  if (asked === null) return unknown({ row: number, column: 'asked', says: 'asked' });
  return asked > today ? notApplicable(place) : unknown({ ...place, figures: { asked } });
}
