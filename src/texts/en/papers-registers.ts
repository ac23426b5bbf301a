// The words of lists, in English.
import type * as ky from '../ky/papers-registers.ts';
import type { SameWords } from '../same-words.ts';

export const registerPapers: SameWords<typeof ky.registerPapers> = {
  plan: {
    notApproved: 'Items that are not approved yet',
    title: 'WORK PLAN',
    year: '{year}',
    approved: 'APPROVED',
    approval: 'Decision of approval: {approval}',
    sent: 'Sent to the executive body on: {date}',
    discussed: 'Discussed with the executive body on: {date}',
    what: 'Activity',
    about: 'Subject and object',
    method: 'Method',
    term: 'Dates',
    responsible: 'Responsible',
    submitted: 'The work plan is submitted to the local kenesh for approval (clause 7.3.1).',
  },
  inventory: {
    title: 'INVENTORY OF DOCUMENTS KEPT',
    asOf: 'as of {today:document}',
    kind: 'Kind',
    paper: 'Title',
    date: 'Date',
    belongsTo: 'Belongs to',
    kept: 'Where kept',
    keeper: 'Keeper',
    total: 'Documents in the inventory: {count}.',
    chair: 'The papers are kept safe by (clause 7.2.5): the chair of the group',
  },
  passport: {
    title: 'COMPLIANCE PASSPORT',
    about: 'How each clause of the Regulation is kept',
    asOf: 'as of {today:document}',
    counts:
      'Verdicts: does not meet the requirement {violated}, not known {unknown}, met {met}, not applicable {na}.',
    asks: 'What it asks',
    verdict: 'Verdict',
    figures: 'Figures',
    note: 'Blank cells count as not known; they do not mean that a clause is met.',
  },
};
