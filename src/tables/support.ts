// «Камсыздоо»: what the group asked of the executive body and what it was given (7.1).
import { choice, date, money, type RecordOf, table, text } from '#core/table';

export const support = table('support', {
  prefix: 'КМ',
  part: 'group',
  columns: {
    what: text(),
    kind: choice('transport', 'room', 'stationery', 'documents', 'equipment', 'other'),
    asked: date(),
    given: date(),
    /** When the executive body stated that it would not be given. */
    refused: date(),
    cost: money(),
    /** Out of which money: 7.1 names the local budget. */
    source: choice('localBudget', 'other'),
    note: text(),
  },
});

export type Support = RecordOf<typeof support>;
