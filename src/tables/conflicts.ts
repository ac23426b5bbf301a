// «Кагылышуулар»: conflicts of interest, their notices and suspensions (6.1–6.4).
import { choice, date, type RecordOf, reference, table, text } from '#core/table';

export const conflicts = table('conflicts', {
  prefix: 'КК',
  part: 'group',
  columns: {
    member: reference('members'),
    kind: choice('own', 'pressure'),
    actuality: choice('actual', 'possible'),
    forWhom: choice('self', 'family', 'relatives', 'others'),
    benefit: choice('money', 'kind'),
    subject: reference('subjects'),
    object: reference('objects'),
    arisen: date(),
    toldChair: date(),
    toldKenesh: date(),
    suspendedFrom: date(),
    suspendedTo: date(),
    decision: text(),
  },
});

export type Conflict = RecordOf<typeof conflicts>;
