// «Кат алышуу»: what was sent and received: acts, requests for information, notices of problems (4.3, 7.3.1, 7.3.2(1)).
import {
  choice,
  computed,
  date,
  derived,
  long,
  type RecordOf,
  reference,
  table,
  term,
  text,
} from '#core/table';

export const letters = table('letters', {
  prefix: 'КТ',
  part: 'results',
  columns: {
    kind: choice('act', 'request', 'problems', 'report', 'other'),
    letter: text(),
    act: reference('acts'),
    report: reference('reports'),
    addressee: choice('object', 'executive', 'kenesh', 'community', 'other'),
    object: reference('objects'),
    about: long(),
    sent: date(),
    how: choice('hand', 'post', 'email', 'other'),
    received: date(),
    termDays: term(),
    termUnit: choice('working', 'calendar'),
    termBasis: text(),
    answered: date(),
    copyToGroup: date(),
    answer: long(),
    /** The causes and the measures that the object states (4.3), by when, and what it did. */
    causes: long(),
    measures: long(),
    measuresDue: date(),
    measuresDone: long(),
    refusal: choice('stateSecret', 'personalData', 'other'),
    /** The document that the product sent. */
    document: computed(reference('archive')),
    /** `pending`: the sending began and its end was not recorded, so it may or may not have gone. */
    dispatch: computed(choice('pending', 'sent', 'failed')),
    /** The day on which the sending began. */
    begun: computed(date()),
    due: derived(date()),
    state: derived(text()),
  },
});

export type Letter = RecordOf<typeof letters>;
