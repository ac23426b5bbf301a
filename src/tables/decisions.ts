// «Чечимдер»: what was heard, discussed and decided at a meeting, and by how many votes.
import { choice, date, integer, long, type RecordOf, reference, references, table, text } from '#core/table';

export const decisions = table('decisions', {
  prefix: 'Ч',
  part: 'meetings',
  columns: {
    meeting: reference('meetings'),
    question: long(),
    speaker: text(),
    discussion: long(),
    decision: long(),
    for: integer(),
    against: integer(),
    abstained: integer(),
    recused: references('members'),
    subject: reference('subjects'),
    /** The act that was voted on. */
    act: reference('acts'),
    /** Whom the decision makes the chair (5.4.6). */
    elects: reference('members'),
    voting: choice('open', 'secret'),
    /** When it was taken: who came later or had left by then is not counted (7.2.3). */
    time: text(),
    due: date(),
    done: date(),
  },
});

export type Decision = RecordOf<typeof decisions>;
