// «Шайкештик»: one line a clause: what it asks, how it is checked, and the verdict.
import { computed, long, machine, table, text } from '#core/table';

export const compliance = table('compliance', {
  prefix: null,
  part: 'control',
  columns: {
    text: computed(long()),
    how: computed(long()),
    value: computed(text()),
    figures: computed(text()),
    source: computed(long()),
    /** How many verdicts of each value the clause's rules have given, by rule and sheet. */
    counts: machine(text()),
  },
});
