// 2.2(4): people are counted in whole numbers, zero or more.
import { met, notApplicable, violated } from '#core/verdict';
import { groups, isCounted } from '#survey/groups';
import { rule } from './rule.ts';

const COUNTS: readonly string[] = [...groups, 'forms'];
const NUMBER = /^[-−]?\d+([.,]\d+)?$/;

/** 2.2(4) «бүтүндөйүнөн калк тарабынан жана атап айтканда айрым социалдык топтор» */
export const whole = rule({
  clause: '2.2(4)',
  id: '2.2(4)-whole',
  kind: 'data',
  severity: 'error',
  sheet: 'tally',
  reads: ['tally'],
  *check({ tally, problems }) {
    const wrong = problems.filter(
      ({ sheet, column, text }) => sheet === 'tally' && COUNTS.includes(column) && NUMBER.test(text),
    );
    const rows = new Set(wrong.map(({ row }) => row));
    for (const { row, column, text } of wrong)
      yield violated({ row, column, actual: text, required: '0, 1, 2…', figures: { number: text } });
    for (const row of tally) {
      if (rows.has(row.number)) continue;
      yield isCounted(row)
        ? met({ row: row.number, column: 'all' })
        : notApplicable({ row: row.number, column: 'all' });
    }
  },
});
