// 3.1: what the group recommends and proposes is taken into account: it is answered. The text sets no day, therefore a warning.
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Recommendation } from '#tables/recommendations';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { isDone } from './shared/is-done.ts';
import { isWritten } from './shared/says-none.ts';

/** 3.1 «кароонун милдеттүүлүгү жана БМжБ тобунун сунуштарын, сунуштамаларын жана тыянактарын эсепке алуу» */
export const answered = rule({
  clause: '3.1',
  id: '3.1-answered',
  kind: 'law',
  severity: 'warning',
  sheet: 'recommendations',
  reads: ['recommendations'],
  *check({ recommendations, today }) {
    for (const one of recommendations) yield judgeRecommendation(one, today);
  },
});

/** What was carried out has been taken into account; on the last day itself there is still time. */
function judgeRecommendation({ number, due, answer, why, done }: Recommendation, today: Facts['today']) {
  const details = { row: number, column: 'answer', actual: answer ?? '' };
  if (isDone(done, today) || answer === 'accepted') return met(details);
  if (answer === 'silence') return violated(details);
  if (answer !== null)
    return isWritten(why) ? met(details) : unknown({ ...details, column: 'why', says: 'why' });
  if (due === null) return unknown({ ...details, column: 'due', says: 'due' });
  if (due >= today) return notApplicable(details);
  return violated({ ...details, required: `<= ${due}`, says: 'overdue', figures: { due } });
}
