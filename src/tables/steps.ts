// «Кадамдар»: the terms of the regulation, each with its anchor, its due date and what was done (the deadline register).
import { computed, date, long, type RecordOf, reference, table, text } from '#core/table';

export const steps = table('steps', {
  prefix: 'К',
  part: 'group',
  columns: {
    term: computed(text()),
    period: computed(text()),
    procedure: computed(text()),
    step: computed(long()),
    clause: computed(text()),
    owedBy: computed(text()),
    done: date(),
    proof: reference('archive'),
    override: date(),
    overrideReason: text(),
    anchor: computed(date()),
    due: computed(date()),
    how: computed(long()),
    state: computed(text()),
  },
});

export type Step = RecordOf<typeof steps>;
