// «Кадамдар»: the terms of the regulation, each with its anchor, its due date and what was done (the deadline register).
import { computed, date, derived, long, paper, type RecordOf, table, text } from '#core/table';

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
    proof: paper(),
    override: date(),
    overrideReason: text(),
    anchor: derived(date()),
    due: derived(date()),
    how: derived(long()),
    state: derived(text()),
  },
});

export type Step = RecordOf<typeof steps>;
