// «Баалар»: what a focus group gave each indicator of a community scorecard, and what the provider gave itself.
import { choice, date, decimal, integer, long, type RecordOf, reference, table, text } from '#core/table';

export const scores = table('scores', {
  prefix: 'Б',
  part: 'surveys',
  columns: {
    survey: reference('surveys'),
    /** The indicator: a question of the scorecard. */
    question: reference('questions'),
    by: choice('focusGroup', 'provider'),
    /** What the focus group is called; of the provider it may stay blank. */
    group: text(),
    village: text(),
    date: date(),
    people: integer(),
    /** 0…100, as the whole group agreed on it. */
    score: decimal(),
    reason: long(),
  },
});

export type Score = RecordOf<typeof scores>;
