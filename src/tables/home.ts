// «Башкы бет»: what stands first in front of everyone; its cells are formulas, it has no rows of people.
import { computed, long, mixed, table, text } from '#core/table';

export const home = table('home', {
  prefix: null,
  part: 'start',
  core: true,
  columns: {
    what: computed(long()),
    value: computed(mixed()),
    /** Of a share, a bar. */
    bar: computed(text()),
    where: computed(text()),
  },
});
