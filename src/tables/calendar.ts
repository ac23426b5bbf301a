// «Иш эмес күндөр»: days off and working Saturdays beyond the table, with the document that declares them.
import { choice, date, table, text } from '#core/table';

export const calendar = table('calendar', {
  prefix: 'ИК',
  part: 'start',
  columns: {
    date: date(),
    kind: choice('off', 'working'),
    name: text(),
    document: text(),
    certainty: choice('confirmed', 'expected'),
  },
});
