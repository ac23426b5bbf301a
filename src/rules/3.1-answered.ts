// 3.1: what the group recommends and proposes is taken into account: it is answered. The text sets no day, therefore a warning.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Recommendation } from '#tables/recommendations';
import { isDone } from './done.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/** 3.1 «кароонун милдеттүүлүгү жана БМжБ тобунун сунуштарын, сунуштамаларын жана тыянактарын эсепке алуу» */
export const answered = rule({
  clause: '3.1',
  id: '3.1-answered',
  severity: 'warning',
  sheet: 'recommendations',
  reads: ['recommendations'],
  *check({ recommendations, today }) {
    for (const one of recommendations) yield judgeRecommendation(one, today);
  },
});

/** What was carried out has been taken into account; on the last day itself there is still time. */
function judgeRecommendation(
  { number, due, answer, why, done }: Recommendation,
  today: Facts['today'],
): Outcome {
  const said = { row: number, column: 'answer', actual: answer ?? '' };
  if (isDone(done, today) || answer === 'accepted') return met(said);
  if (answer === 'silence') return violated(said);
  if (answer !== null) return why === null ? unknown({ ...said, column: 'why', says: 'why' }) : met(said);
  if (due === null) return unknown({ ...said, column: 'due', says: 'due' });
  const late = { ...said, required: `<= ${due}`, says: 'overdue', figures: { due } };
  return due < today ? violated(late) : notApplicable(said);
}
