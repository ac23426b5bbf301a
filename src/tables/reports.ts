// «Отчеттор»: half-year and yearly summary reports (8.1, 8.5).
import {
  choice,
  computed,
  date,
  derived,
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
    /** № of the report. */
    paper: text(),
    contributors: references('members'),
    approved: date(),
    sentExecutive: date(),
    sentKenesh: date(),
    presented: date(),
    presentedBy: reference('members'),
    /** How the chair named the member who presents in the chair's place. */
    delegated: text(),
    event: text(),
    /** The day of the executive body's own public report, at which the year's report is presented. */
    publicReport: date(),
    published: date(),
    document: computed(text()),
    version: computed(integer()),
    madeOf: computed(text()),
    /** When its letters say that it went, else as it is typed above (7.3.1). */
    executiveSent: derived(date()),
    keneshSent: derived(date()),
  },
});

export type Report = RecordOf<typeof reports>;
