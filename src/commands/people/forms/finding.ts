// A fact or a result of evaluation, and what is recommended or proposed (8.1).
import type { Form } from './form.ts';

export const finding: Form = {
  fills: 'either',
  parts: [
    {
      sheet: 'findings',
      columns: [
        'activity',
        'object',
        'kind',
        'criterion',
        'found',
        'cause',
        'effect',
        'evidence',
        'source',
        'secondSource',
        'access',
        'act',
        'state',
      ],
      needed: ['found'],
      initial: { access: 'open', state: 'open' },
    },
    {
      sheet: 'recommendations',
      columns: ['kind', 'addressee', 'text', 'due'],
      needed: ['text'],
      links: { finding: 'findings' },
    },
  ],
};
