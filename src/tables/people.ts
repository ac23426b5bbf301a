// «Тартылгандар»: experts, associations, press and working groups drawn into the work (7.3.2(6), 7.3.2(7)).
import { choice, date, type RecordOf, references, table, text } from '#core/table';

export const people = table('people', {
  prefix: 'А',
  part: 'group',
  columns: {
    name: text(),
    kind: choice('citizen', 'association', 'scientist', 'expert', 'press', 'workingGroup', 'other'),
    topic: text(),
    members: references('members'),
    plan: references('plan'),
    from: date(),
    to: date(),
    contacts: text(),
  },
});

export type Person = RecordOf<typeof people>;
