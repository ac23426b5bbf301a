// «Көрсөткүчтөр»: what is measured round after round, from which baseline to which target (2.2(3), 3.2).
import { choice, decimal, reference, table, text } from '#core/table';

export const indicators = table('indicators', {
  prefix: 'КӨ',
  part: 'plan',
  columns: {
    name: text(),
    plan: reference('plan'),
    unit: text(),
    baseline: decimal(),
    target: decimal(),
    method: text(),
    /** The edition of the method: an index is compared with itself only (7.3.2(5)). */
    version: text(),
    /** Which of the three evaluations of 7.3.2(5) it belongs to. */
    evaluation: choice('transparency', 'budgetIndex', 'serviceQuality'),
  },
});
