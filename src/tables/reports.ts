// «Отчеттор»: half-year and yearly summary reports (8.1, 8.5).
import {
  choice,
  computed,
  date,
  integer,
  type RecordOf,
  reference,
  references,
  table,
  text,
} from '#core/table';

export const reports = table('reports', {
  prefix: 'ОТ',
  part: 'results',
  columns: {
    year: integer(),
    period: choice('firstHalf', 'secondHalf', 'year'),
    contributors: references('members'),
    approved: date(),
    sentExecutive: date(),
    sentKenesh: date(),
    presented: date(),
    presentedBy: reference('members'),
    /** How the chair named the member who presents in the chair's place. */
    delegated: text(),
    event: text(),
    published: date(),
    document: computed(text()),
    version: computed(integer()),
    madeOf: computed(text()),
  },
});

export type Report = RecordOf<typeof reports>;
