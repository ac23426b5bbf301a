// «Барып көрдүк»: from a visit to the first act: what was seen where, what is recommended, and the act that says so (8.1).
import type { Form } from './form.ts';

export const visit: Form = {
  fills: 'new',
  parts: [
    { sheet: 'objects', columns: ['name', 'type', 'head'], needed: ['name'], takes: 'asItIs' },
    {
      sheet: 'subjects',
      columns: ['title', 'type', 'funding'],
      needed: ['title'],
      links: { object: 'objects' },
      takes: 'asItIs',
    },
    {
      sheet: 'plan',
      columns: ['what', 'goal'],
      needed: ['what'],
      links: { subject: 'subjects', object: 'objects' },
      repeats: {
        year: 'activities.from',
        method: 'activities.method',
        from: 'activities.from',
        to: 'activities.from',
        responsible: 'activities.participants',
      },
      fixed: { constancy: 'oneTime', proposedBy: 'group' },
      takes: 'asItIs',
    },
    {
      sheet: 'activities',
      columns: ['from', 'place', 'participants', 'method', 'seen'],
      needed: ['from', 'place'],
      always: true,
      initial: { method: 'visit' },
      fixed: { finished: 'yes' },
      links: { plan: 'plan' },
      repeats: { to: 'activities.from' },
      takes: 'asItIs',
    },
    {
      sheet: 'findings',
      columns: ['kind', 'good', 'criterion', 'found', 'cause', 'effect', 'source', 'state'],
      needed: ['found'],
      initial: { kind: 'fact', good: 'no', state: 'open' },
      fixed: { access: 'open' },
      links: { activity: 'activities', object: 'objects', act: 'acts' },
    },
    {
      sheet: 'recommendations',
      columns: ['kind', 'addressee', 'text', 'due'],
      needed: ['text'],
      initial: { kind: 'recommendation' },
      links: { finding: 'findings', act: 'acts' },
    },
    {
      sheet: 'acts',
      columns: ['date', 'purpose', 'attachments'],
      needed: [],
      always: true,
      links: { plan: 'plan', subject: 'subjects', object: 'objects' },
      repeats: {
        goal: 'plan.goal',
        place: 'activities.place',
        from: 'activities.from',
        to: 'activities.from',
        method: 'activities.method',
        signatories: 'activities.participants',
      },
      takes: 'filling',
    },
  ],
};
