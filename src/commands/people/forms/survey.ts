// A survey and its questions, one question a time: the next one belongs to the same survey (2.2(4)).
import type { Form } from './form.ts';

export const survey: Form = {
  fills: 'new',
  parts: [
    {
      sheet: 'surveys',
      columns: ['title', 'plan', 'instrument', 'mode', 'from', 'to', 'place', 'population', 'random'],
      needed: ['title'],
      takes: 'asItIs',
    },
    {
      sheet: 'questions',
      columns: ['order', 'text', 'kind', 'options'],
      needed: ['text', 'kind'],
      // Without them nothing can be counted; the other kinds bring a scale of their own.
      neededWhere: { options: { column: 'kind', says: ['one', 'several'] } },
      links: { survey: 'surveys' },
    },
  ],
};
