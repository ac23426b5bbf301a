// What is watched, whose work it is, and an item of the work plan (4.1, 4.2, 7.3.1).
import type { Form } from './form.ts';

export const object: Form = {
  fills: 'either',
  parts: [{ sheet: 'objects', columns: ['name', 'type', 'head', 'contacts', 'email'], needed: ['name'] }],
};

export const subject: Form = {
  fills: 'either',
  parts: [
    {
      sheet: 'subjects',
      columns: [
        'title',
        'type',
        'object',
        'funding',
        'procurement',
        'supplier',
        'contract',
        'plannedSum',
        'actualSum',
        'plannedFrom',
        'plannedTo',
        'actualFrom',
        'actualTo',
      ],
      needed: ['title'],
    },
  ],
};

export const planItem: Form = {
  fills: 'either',
  parts: [
    {
      sheet: 'plan',
      columns: [
        'year',
        'what',
        'subject',
        'object',
        'goal',
        'method',
        'constancy',
        'from',
        'to',
        'responsible',
        'proposedBy',
        'sent',
        'discussed',
        'approved',
        'approval',
      ],
      needed: ['what'],
    },
  ],
};
