// «Текшерүү»: one line a verdict that is not met; people waive there with a reason.
import { computed, date, long, table, text } from '#core/table';

export const check = table('check', {
  prefix: null,
  part: 'control',
  core: true,
  columns: {
    severity: computed(text()),
    clause: computed(text()),
    message: computed(long()),
    sheet: computed(text()),
    row: computed(text()),
    column: computed(text()),
    cell: computed(text()),
    since: computed(date()),
    state: computed(text()),
    waivedBecause: text(),
    waivedBy: text(),
    waivedUntil: date(),
  },
});
