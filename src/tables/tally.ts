// «Эсептөө»: the counts of a batch of questionnaires: question by answer by group.
import { choice, date, integer, type RecordOf, reference, table, text } from '#core/table';

export const tally = table('tally', {
  prefix: 'Э',
  part: 'surveys',
  core: true,
  columns: {
    survey: reference('surveys'),
    question: reference('questions'),
    answer: text(),
    member: reference('members'),
    village: text(),
    date: date(),
    batch: text(),
    entry: choice('first', 'second'),
    all: integer(),
    women: integer(),
    men: integer(),
    youth: integer(),
    elderly: integer(),
    unemployed: integer(),
    disabled: integer(),
    other: integer(),
    notStated: integer(),
  },
});

export type TallyRow = RecordOf<typeof tally>;
