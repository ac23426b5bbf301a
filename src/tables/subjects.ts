// «Предметтер»: what is watched: programmes, projects, procurement (4.1).
import { choice, date, long, money, type RecordOf, reference, table, text } from '#core/table';

export const subjects = table('subjects', {
  prefix: 'П',
  part: 'plan',
  columns: {
    title: text(),
    type: choice('programme', 'project', 'procurement'),
    funding: choice('local', 'republican', 'donor', 'sponsor', 'other'),
    procurement: choice('goods', 'services', 'works', 'consulting'),
    object: reference('objects'),
    supplier: text(),
    contract: text(),
    plannedSum: money(),
    actualSum: money(),
    plannedFrom: date(),
    plannedTo: date(),
    actualFrom: date(),
    actualTo: date(),
    constraint: long(),
    measure: long(),
  },
});

export type Subject = RecordOf<typeof subjects>;
