// 3.2: what is written can be read, and can be meant: dates are dates, numbers are numbers, members are people.
import { allEditions } from '#calendar';
import { violated } from '#core/verdict';
import { yearBehind } from '#tables/misreading';
import { dataRule } from './shared/data/data-rule.ts';
import { implausible } from './shared/data/implausible.ts';

const knownNames = allEditions.map(({ value }) => value.name).join('; ');

/** 3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү» */
export const readable = dataRule({
  id: '3.2-readable',
  severity: 'warning',
  // Who is named among those present is known by the members.
  alsoReads: (sheet) => (sheet === 'meetings' ? ['members'] : []),
  *judge(sheet, facts) {
    for (const { row, column, kind, text } of facts.problems.filter((one) => one.sheet === sheet)) {
      const figures = { text, year: yearBehind(text) ?? '', known: knownNames };
      yield violated({ sheet, row, column, says: kind, actual: text, figures });
    }
    yield* implausible(sheet, facts);
  },
});
