// 3.2: what is written can be read: dates are dates, numbers are numbers, choices are among the choices.
import { violated } from '#core/verdict';
import { dataRule } from './data/data-rule.ts';

/** 3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү» */
export const readable = dataRule({
  id: '3.2-readable',
  severity: 'warning',
  *judge(sheet, { problems }) {
    for (const { row, column, kind, text } of problems.filter((one) => one.sheet === sheet)) {
      yield violated({ sheet, row, column, says: kind, actual: text, figures: { text } });
    }
  },
});
