// «Өлчөөлөр»: the values of the indicators over time.
import { date, decimal, type RecordOf, reference, table, text } from '#core/table';

export const values = table('values', {
  prefix: 'Ө',
  part: 'plan',
  columns: {
    indicator: reference('indicators'),
    date: date(),
    value: decimal(),
    tool: text(),
    source: reference('archive'),
  },
});

export type Measurement = RecordOf<typeof values>;
