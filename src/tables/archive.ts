// «Документтер»: which papers there are, where they lie and who keeps them (7.2.5).
import { choice, date, type RecordOf, table, text } from '#core/table';

export const archive = table('archive', {
  prefix: 'Д',
  part: 'results',
  columns: {
    kind: choice(
      'decision',
      'minutes',
      'list',
      'questionnaire',
      'photo',
      'measurement',
      'letter',
      'act',
      'report',
      'register',
      'other',
    ),
    title: text(),
    date: date(),
    belongsTo: text(),
    link: text(),
    shelf: text(),
    keeper: text(),
    hash: text(),
  },
});

export type ArchiveItem = RecordOf<typeof archive>;
