// «Журнал»: when, who, what the product did, to which rows.
import { computed, long, table, text } from '#core/table';

export const log = table('log', {
  prefix: null,
  part: 'control',
  columns: {
    when: computed(text()),
    who: computed(text()),
    what: computed(long()),
    sheet: computed(text()),
    rows: computed(text()),
    /** Of the program that wrote the line. */
    version: computed(text()),
  },
});
