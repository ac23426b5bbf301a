// A letter that was sent, and what was answered (4.3, 7.3.1, 7.3.2(1)).
import type { Form } from './form.ts';

export const letter: Form = {
  fills: 'either',
  parts: [
    {
      sheet: 'letters',
      columns: [
        'kind',
        'letter',
        'addressee',
        'object',
        'act',
        'report',
        'about',
        'sent',
        'how',
        'received',
        'termDays',
        'termUnit',
        'termBasis',
      ],
      needed: ['kind', 'about'],
    },
  ],
};

/** When a letter came and what was answered. */
export const answer: Form = {
  fills: 'there',
  parts: [
    { sheet: 'letters', columns: ['received', 'answered', 'copyToGroup', 'answer', 'refusal'], needed: [] },
  ],
};
