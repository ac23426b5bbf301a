// «Объекттер»: whose work is watched (4.2).
import { choice, type RecordOf, table, text } from '#core/table';

export const objects = table('objects', {
  prefix: 'О',
  part: 'plan',
  columns: {
    name: text(),
    type: choice('executive', 'municipal', 'supplier', 'association', 'other'),
    head: text(),
    contacts: text(),
    email: text(),
  },
});

export type MonitoredObject = RecordOf<typeof objects>;
