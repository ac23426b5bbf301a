// «Жыйналыштар»: the meetings, who attended by name, and whether they were competent (7.2).
import {
  choice,
  date,
  derived,
  integer,
  long,
  paper,
  type RecordOf,
  reference,
  references,
  table,
  text,
} from '#core/table';

export const meetings = table('meetings', {
  prefix: 'Ж',
  part: 'meetings',
  columns: {
    date: date(),
    time: text(),
    place: text(),
    form: choice('group', 'workingGroup', 'discussion', 'other'),
    agenda: long(),
    present: references('members'),
    chairedBy: reference('members'),
    minutes: paper(),
    /** The items of the work plan on which the meeting rests (7.2.2). */
    plan: references('plan'),
    presentCount: derived(integer()),
    needed: derived(integer()),
    competent: derived(text()),
  },
});

export type Meeting = RecordOf<typeof meetings>;
