// 4.2: there is one executive body, and it is among the objects: acts go to it whatever their object is (8.2).
import { met, unknown, violated } from '#core/verdict';
import type { MonitoredObject } from '#tables/objects';
import { rule } from './rule.ts';
import { spanOf, writeSpan } from './shared/composition/count.ts';

/** 4.2 «жергиликтүү өз алдынча башкаруунун аткаруу органы» */
export const executive = rule({
  clause: '4.2',
  id: '4.2-executive',
  kind: 'law',
  severity: 'error',
  sheet: 'objects',
  reads: ['objects', 'settings'],
  *check({ objects, settings }) {
    if (objects.length > 0 || settings.executiveBody !== null) yield* judgeObjects(objects);
  },
});

/** Objects without a type could be the executive body too. */
function* judgeObjects(objects: readonly MonitoredObject[]) {
  const span = spanOf(
    objects.map(({ type }) => type),
    'executive',
  );
  const details = { column: 'type', actual: writeSpan(span), required: 1, figures: { count: span.least } };
  if (span.least > 1) {
    const several = objects.filter(({ type }) => type === 'executive');
    for (const { number } of several) yield violated({ ...details, row: number });
  } else if (span.least === 0) yield unknown({ ...details, says: 'none' });
  else yield span.most === 1 ? met(details) : unknown({ ...details, says: 'open' });
}
