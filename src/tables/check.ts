// «Текшерүү»: one line a verdict that is not met; people waive there with a reason.
import { computed, date, long, machine, table, text } from '#core/table';

export const check = table('check', {
  prefix: null,
  part: 'control',
  core: true,
  columns: {
    severity: computed(text()),
    /** What it rests on: the law, the group's own way of working, or what can stand in a cell. */
    kind: computed(text()),
    clause: computed(text()),
    message: computed(long()),
    sheet: computed(text()),
    row: computed(text()),
    column: computed(text()),
    cell: computed(text()),
    since: computed(date()),
    state: computed(text()),
    /** The verdict as data, from which the line's words are made. */
    verdict: machine(text()),
    waivedBecause: text(),
    waivedBy: text(),
    waivedUntil: date(),
  },
});
