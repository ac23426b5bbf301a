// «Суроолор»: the questions of a survey, their kinds and their answers.
import { choice, integer, long, type RecordOf, reference, table } from '#core/table';

export const questions = table('questions', {
  prefix: 'СУ',
  part: 'surveys',
  columns: {
    survey: reference('surveys'),
    order: integer(),
    text: long(),
    kind: choice('one', 'several', 'score', 'agreement'),
    options: long(),
  },
});

export type Question = RecordOf<typeof questions>;
