// Days off of the demo year beyond the law's own.
import { row, sheet } from '../row.ts';

export const calendar = sheet('calendar', [
  row('ИК-001', {
    date: '2025-10-31',
    kind: 'эс алуу күнү',
    name: 'Айыл аймагынын күнү',
    document: 'Кеңештин № 8-1 токтому, 15.09.2025',
    certainty: 'такталган',
  }),
]);
