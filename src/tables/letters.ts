// «Кат алышуу»: what was sent and received: acts, requests for information, notices of problems (4.3, 7.3.1, 7.3.2(1)).
import { choice, date, derived, integer, long, type RecordOf, reference, table, text } from '#core/table';

export const letters = table('letters', {
  prefix: 'КТ',
  part: 'results',
  columns: {
    kind: choice('act', 'request', 'problems', 'report', 'other'),
    letter: text(),
    act: reference('acts'),
    addressee: choice('object', 'executive', 'kenesh', 'community', 'other'),
    object: reference('objects'),
    about: long(),
    sent: date(),
    how: choice('hand', 'post', 'email', 'other'),
    received: date(),
    termDays: integer(),
    termUnit: choice('working', 'calendar'),
    termBasis: text(),
    answered: date(),
    copyToGroup: date(),
    answer: long(),
    refusal: choice('stateSecret', 'personalData', 'other'),
    due: derived(date()),
    state: derived(text()),
  },
});

export type Letter = RecordOf<typeof letters>;
