// A conflict of interest and its two notices (6.1–6.3).
import type { Form } from './form.ts';

export const conflict: Form = {
  fills: 'either',
  parts: [
    {
      sheet: 'conflicts',
      columns: [
        'member',
        'kind',
        'actuality',
        'forWhom',
        'benefit',
        'subject',
        'object',
        'arisen',
        'toldChair',
        'toldKenesh',
      ],
      needed: ['member'],
    },
  ],
};
