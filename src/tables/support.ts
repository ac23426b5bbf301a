// «Камсыздоо»: what the group asked of the executive body and what it was given (7.1).
import { choice, date, decimal, type RecordOf, table, text } from '#core/table';

export const support = table('support', {
  prefix: 'КМ',
  part: 'group',
  columns: {
    what: text(),
    kind: choice('transport', 'room', 'stationery', 'documents', 'equipment', 'other'),
    asked: date(),
    given: date(),
    /** When the executive body said that it would not be given. */
    refused: date(),
    cost: decimal(),
    note: text(),
  },
});

export type Support = RecordOf<typeof support>;
