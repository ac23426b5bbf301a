// 8.4: an extraordinary session or a public discussion after an act is called by the kenesh, by a decision of its own.
import { citesPaper } from '#core/paper';
import { met, notApplicable, unknown } from '#core/verdict';
import type { Act } from '#tables/acts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { dispatchesIn } from './shared/acts/dispatch.ts';
import { disorderIn, toldIn } from './shared/disorder.ts';
import { saysNone } from './shared/says-none.ts';

/** 8.4 «жергиликтүү кеңештин кезексиз сессиясын чакырууга же коомдук талкуулоо өткөрүүнү (жыйын, коомдук угуулар, курултай жана башка) демилгелөөгө укуктуу» */
export const calledByKenesh = rule({
  clause: '8.4',
  id: '8.4-called',
  kind: 'law',
  severity: 'warning',
  sheet: 'acts',
  reads: ['acts', 'objects', 'letters'],
  *check({ acts, objects, letters, today }) {
    const dispatchesOf = dispatchesIn(objects, letters);
    for (const act of acts) {
      const kenesh = dispatchesOf(act).find(({ addressee }) => addressee === 'kenesh');
      yield judgeAct(act, [kenesh?.days.sent ?? null, kenesh?.days.received ?? null], today);
    }
  },
});

type Step = ReturnType<typeof toldIn>;

/** It is a right: where the kenesh took no step, nothing is asked. */
function judgeAct(act: Act, way: readonly Step[], today: Facts['today']) {
  const { number: row, keneshStep, keneshDecision, keneshDate, keneshOutcome } = act;
  const place = { row, column: 'keneshDecision', actual: keneshDecision ?? '' };
  if (keneshStep === null || keneshStep === 'none') return notApplicable({ ...place, column: 'keneshStep' });
  if (keneshDate === null) return unknown({ ...place, column: 'keneshDate', says: 'date' });
  if (keneshDate > today) return notApplicable({ ...place, column: 'keneshDate' });
  const disorder = disorderIn([
    toldIn(act.date, row, 'acts.date'),
    ...way,
    toldIn(keneshDate, row, 'acts.keneshDate'),
  ]);
  if (disorder !== null)
    return unknown({ ...place, column: 'keneshDate', says: 'order', figures: { ...disorder } });
  if (keneshDecision === null) return unknown(place);
  if (!citesPaper(keneshDecision)) return unknown({ ...place, says: 'claimed' });
  return keneshOutcome === null || saysNone(keneshOutcome)
    ? unknown({ ...place, column: 'keneshOutcome', says: 'outcome' })
    : met(place);
}
