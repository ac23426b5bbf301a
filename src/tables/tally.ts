// «Эсептөө»: the counts of a batch of questionnaires: question by answer by group.
import { choice, computed, date, integer, type RecordOf, reference, table, text } from '#core/table';

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
    /** The questionnaires of the batch: its respondents. */
    forms: integer(),
    all: integer(),
    women: integer(),
    men: integer(),
    youth: integer(),
    elderly: integer(),
    unemployed: integer(),
    disabled: integer(),
    other: integer(),
    notStated: integer(),
    /** The mark under which a page has sent the batch: by it a batch that is sent again is known. */
    sent: computed(text()),
  },
});

export type TallyRow = RecordOf<typeof tally>;
