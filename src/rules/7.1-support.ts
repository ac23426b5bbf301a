// 7.1: the executive body gives the group what it needs for its work. The text sets no day, therefore a warning.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Support } from '#tables/support';
import { isDone } from './done.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/** 7.1 «БМжБ тобу өз ишинде зарыл шарттар … менен камсыз кылынууга тийиш» */
export const support = rule({
  clause: '7.1',
  id: '7.1-support',
  severity: 'warning',
  sheet: 'support',
  reads: ['support'],
  *check({ support, today }) {
    for (const row of support) yield judgeSupport(row, today);
  },
});

/** What was neither given nor refused is not known: the text has no number of days after which it would be late. */
function judgeSupport({ number, asked, given, refused }: Support, today: Facts['today']): Outcome {
  const place = { row: number, column: 'given' };
  if (isDone(given, today)) return met({ ...place, actual: given });
  if (isDone(refused, today))
    return violated({ row: number, column: 'refused', actual: refused, figures: { refused } });
  if (asked === null) return unknown({ row: number, column: 'asked', says: 'asked' });
  return asked > today ? notApplicable(place) : unknown({ ...place, figures: { asked } });
}
