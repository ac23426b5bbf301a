// 7.3.1: the kenesh, the executive body, the object and the community are told of problems in good time. The text sets
// no day; the reading is that whoever is to be told is told once the problem is found. Therefore a warning.
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { MonitoredObject } from '#tables/objects';
import {
  isProblem,
  isTold,
  type Listener,
  listenersOf,
  objectOf,
  type ProblemFacts,
} from './problems/told.ts';
import { rule } from './rule.ts';

/** 7.3.1 «жергиликтүү кеңешке, жергиликтүү өз алдынча башкаруунун аткаруу органына, биргелешкен мониторинг жана баалоо объекттерине жана жергиликтүү коомдоштукка … табылган поблемалар жөнүндө өз убагында маалымдайт» */
export const problems = rule({
  clause: '7.3.1',
  id: '7.3.1-problems',
  severity: 'warning',
  sheet: 'objects',
  reads: ['findings', 'activities', 'objects', 'acts', 'letters', 'publications'],
  *check(facts) {
    for (const object of facts.objects) {
      for (const listener of listenersOf(object)) yield* judgeListener(object, listener, facts);
    }
  },
});

/** One verdict an addressee, over all problems of the object; none where the object has none. */
function* judgeListener(object: MonitoredObject, listener: Listener, facts: ProblemFacts): Iterable<Outcome> {
  const own = facts.findings.filter(
    (finding) => isProblem(finding) && objectOf(finding, facts.acts) === object.number,
  );
  if (own.length === 0) return;
  const told = own.map((finding) => ({ finding, is: isTold(finding, object, listener, facts) }));
  const open = told.filter(({ is }) => is !== true);
  const said = {
    row: object.number,
    column: 'name',
    part: listener,
    actual: own.length - open.length,
    required: own.length,
    figures: { addressee: listener, findings: open.map(({ finding }) => finding.number).join(', ') },
  };
  const untold = open.filter(({ is }) => is === false);
  if (open.length === 0) yield met(said);
  else if (untold.length === 0) yield unknown(said);
  else if (listener === 'object' && object.type === null)
    yield unknown({ ...said, column: 'type', says: 'type' });
  else yield violated(said);
}
