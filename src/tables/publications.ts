// «Жарыялоолор»: what was made public, where and since when (5.3.3, 5.4.7, 8.5).
import { choice, date, flag, paper, type RecordOf, table, text } from '#core/table';

export const publications = table('publications', {
  prefix: 'ЖР',
  part: 'results',
  columns: {
    what: choice(
      'start',
      'decision',
      'members',
      'firstMeeting',
      'plan',
      'act',
      'report',
      'problems',
      'other',
    ),
    subject: text(),
    where: choice('site', 'board', 'both', 'other'),
    address: text(),
    date: date(),
    hasDecision: flag(),
    hasMembers: flag(),
    hasDate: flag(),
    hasPlace: flag(),
    hasTime: flag(),
    proof: paper(),
  },
});

export type Publication = RecordOf<typeof publications>;
