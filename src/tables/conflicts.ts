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
    /** Who suspended: the clause names the chair of the kenesh (6.4). */
    suspendedBy: choice('keneshChair', 'kenesh', 'other'),
    /** № of the written notice (6.3). */
    notice: text(),
    /** When the conflict was over. */
    ended: date(),
  },
});

export type Conflict = RecordOf<typeof conflicts>;
