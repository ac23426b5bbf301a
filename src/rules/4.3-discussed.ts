// 4.3: an act is considered so that its recommendations are discussed and measures are worked out.
import { met, notApplicable, unknown } from '#core/verdict';
import type { Act } from '#tables/acts';
import { rule } from './rule.ts';
import { type Dispatch, dispatchesIn } from './shared/acts/dispatch.ts';
import { disorderIn, toldIn } from './shared/disorder.ts';
import { isDone } from './shared/is-done.ts';

/** 4.3 «сунуштамаларды талкуулоо жана иш-чараларды иштеп чыгуу үчүн … документтерди кароого» */
export const discussed = rule({
  clause: '4.3',
  id: '4.3-discussed',
  kind: 'law',
  severity: 'warning',
  sheet: 'acts',
  reads: ['acts', 'objects', 'letters'],
  *check({ acts, objects, letters, today }) {
    const dispatchesOf = dispatchesIn(objects, letters);
    for (const act of acts) yield judgeAct(act, dispatchesOf(act)[0], today);
  },
});

/** Asked once the act is considered: the discussion is a part of that. The first dispatch is the object's. */
function judgeAct(
  { number, date, discussed, considered }: Act,
  object: Dispatch | undefined,
  today: Act['date'] & string,
) {
  const place = { row: number, column: 'discussed', actual: discussed ?? '' };
  if (!isDone(discussed, today)) return isDone(considered, today) ? unknown(place) : notApplicable(place);
  const disorder = disorderIn([
    toldIn(date, number, 'acts.date'),
    object?.days.sent ?? null,
    object?.days.received ?? null,
    toldIn(discussed, number, 'acts.discussed'),
  ]);
  return disorder === null ? met(place) : unknown({ ...place, says: 'order', figures: { ...disorder } });
}
