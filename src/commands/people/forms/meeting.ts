// A meeting with those who came, and what was decided there by how many votes (7.2.3).
import type { Form, FormPart } from './form.ts';

const decided: FormPart = {
  sheet: 'decisions',
  columns: [
    'question',
    'speaker',
    'discussion',
    'decision',
    'for',
    'against',
    'abstained',
    'recused',
    'subject',
    'act',
    'elects',
    'voting',
    'due',
  ],
  needed: ['question'],
};

export const attendance: Form = {
  fills: 'either',
  parts: [
    {
      sheet: 'meetings',
      columns: ['date', 'time', 'place', 'form', 'agenda', 'present', 'chairedBy', 'plan'],
      needed: ['date'],
      initial: { form: 'group' },
    },
    { ...decided, links: { meeting: 'meetings' } },
  ],
};

/** One more decision of a meeting that is written down already. */
export const decision: Form = {
  fills: 'either',
  parts: [{ ...decided, columns: ['meeting', ...decided.columns, 'done'], needed: ['meeting', 'question'] }],
};
