// What the rules of section 3 say, in English.
import type { RuleWords } from '../../language.ts';

export const section3 = {
  '3.2-readable': {
    about: 'What is written in the cells can be read',
    says: {
      date: '“{text}” is not a date',
      integer: '“{text}”: this cell takes a whole number',
      decimal: '“{text}” is not a number',
      choice: '“{text}” is not among the choices',
      reference: '“{text}” is not the number of a row',
      references: '“{text}” are not numbers of rows',
      flag: '“{text}”: this cell takes a tick only',
    },
    todo: 'Write the date as 17.09.2024, the number in figures, or choose from the list.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
