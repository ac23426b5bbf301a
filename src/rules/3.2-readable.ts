// 3.2: what is written can be read: dates are dates, numbers are numbers, choices are among the choices.
import { violated } from '#core/verdict';
import { rule } from './rule.ts';

/** 3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү» */
export const readable = rule({
  clause: '3.2',
  id: '3.2-readable',
  severity: 'warning',
  sheet: 'members',
  reads: [],
  *check({ problems }) {
    for (const { sheet, row, column, kind, text } of problems) {
      yield violated({ sheet, row, column, says: kind, actual: text, figures: { text } });
    }
  },
});
