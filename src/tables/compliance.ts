// «Шайкештик»: one line a clause: what it asks, how it is checked, and the verdict.
import { computed, long, table, text } from '#core/table';

export const compliance = table('compliance', {
  prefix: null,
  part: 'control',
  columns: {
    text: computed(long()),
    how: computed(long()),
    value: computed(text()),
    figures: computed(text()),
    source: computed(long()),
  },
});
