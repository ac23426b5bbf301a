// 7.3.1: the kenesh, the executive body, the object and the community are told of problems in good time. The text sets
// no day; the reading is that whoever is to be told is told once the problem is found. Therefore a warning.
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { Finding } from '#tables/findings';
import type { MonitoredObject } from '#tables/objects';
import { type Listener, listenersOf, problemsByObject, toldBy } from './problems/told.ts';
import { rule } from './rule.ts';

/** 7.3.1 «жергиликтүү кеңешке, жергиликтүү өз алдынча башкаруунун аткаруу органына, биргелешкен мониторинг жана баалоо объекттерине жана жергиликтүү коомдоштукка … табылган поблемалар жөнүндө өз убагында маалымдайт» */
export const problems = rule({
  clause: '7.3.1',
  id: '7.3.1-problems',
  severity: 'warning',
  sheet: 'objects',
  reads: ['findings', 'activities', 'objects', 'acts', 'letters', 'publications'],
  *check(facts) {
    const problemsOf = problemsByObject(facts);
    const isTold = toldBy(facts);
    for (const object of facts.objects) {
      const own = problemsOf.get(object.number) ?? [];
      for (const listener of own.length === 0 ? [] : listenersOf(object)) {
        const told = (some: readonly Finding[]) =>
          some.map((finding) => ({ finding, is: isTold(finding, object, listener) }));
        yield judgeListener(object, listener, told(own), told(problemsOf.get(null) ?? []));
      }
    }
  },
});

interface Told {
  readonly finding: Finding;
  readonly is: boolean | null;
}

/** One verdict an addressee, over all problems of the object; `astray` are those of which no object is stated. */
function judgeListener(
  object: MonitoredObject,
  listener: Listener,
  told: readonly Told[],
  astray: readonly Told[],
): Outcome {
  const isOpen = ({ is }: Told) => is !== true;
  const own = told.filter(isOpen);
  const open = own.length > 0 ? own : astray.filter(isOpen).map((one) => ({ ...one, is: null }));
  const said = {
    row: object.number,
    column: 'name',
    part: listener,
    actual: told.length - own.length,
    required: told.length,
    figures: { addressee: listener, findings: open.map(({ finding }) => finding.number).join(', ') },
  };
  if (open.length === 0) return met(said);
  if (open.every(({ is }) => is === null)) return unknown(said);
  if (listener === 'object' && object.type === null)
    return unknown({ ...said, column: 'type', says: 'type' });
  return violated(said);
}
