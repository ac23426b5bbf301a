// «Сунуштамалар»: recommendations and proposals, to whom, by when, and what was answered (7.3.1, 8.1).
import { choice, date, long, type RecordOf, reference, table, text } from '#core/table';

export const recommendations = table('recommendations', {
  prefix: 'СН',
  part: 'results',
  columns: {
    finding: reference('findings'),
    act: reference('acts'),
    kind: choice('recommendation', 'proposal'),
    addressee: text(),
    text: long(),
    due: date(),
    answer: choice('accepted', 'partly', 'refused', 'silence'),
    why: text(),
    done: date(),
    verifiedBy: reference('members'),
  },
});

export type Recommendation = RecordOf<typeof recommendations>;
