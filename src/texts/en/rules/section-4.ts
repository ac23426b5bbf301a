// What the rules of section 4 say, in English.
import type { section4 as ky } from '../../ky/rules/section-4.ts';
import type { SameWords } from '../../same-words.ts';
import { orderWords } from './order.ts';

export const section4: SameWords<typeof ky> = {
  '4.1-subject': {
    about: 'The type of the subject and what belongs to it are stated',
    says: {
      type: 'The type of the subject is not stated',
      funding: 'The project’s funding source is not stated',
      procurement: 'The kind of procurement is not stated',
      supplier: 'The supplier is not stated',
      contract: 'The contract is not stated',
      plannedSum: 'The planned sum is not stated',
      plannedFrom: 'The planned beginning is not stated',
      plannedTo: 'The planned end is not stated',
    },
    todo: 'Choose the type from the list; for a project enter the funding source, for a procurement its kind, supplier, contract, sum and dates.',
  },
  '4.2-object': {
    about: 'The type of the object is stated',
    says: {
      unknown: 'The type of the object is not stated',
    },
    todo: 'Choose the type from the list by clause 4.2.',
  },
  '4.2-executive': {
    about: 'One executive body is among the objects',
    says: {
      violated: 'Objects stated to be the executive body: {count}; there is only one',
      none: 'No object is stated to be the executive body',
      open: 'Some objects have no type: it is not known whether there is one executive body',
    },
    todo: 'Enter the executive body of local self-government once on the sheet “Objects” and choose its type: every act goes to it too (8.2).',
  },
  '4.3-request-term': {
    about: 'Requests are answered in the term set by law',
    says: {
      refused: 'The information was refused, but the day of the answer is not entered',
      termDays: 'The term for the answer is not stated',
      termBasis: 'The law that sets the term is not stated',
      termUnit: 'It is not stated whether the term is in working or calendar days',
      sent: 'It is not stated when the request was sent',
      received:
        'Counted from the day of sending the term ended on {due:cell}, but the day of receipt is not stated',
      late: 'The answer came late, on {done:document}; its last day was {due:document}',
      overdue: 'The answer should have come by {due:document}; that it did is not entered',
      order: orderWords,
      claimed: 'The request is entered as sent and answered, but its letter has no number',
    },
    todo: 'Enter the term of law, its kind of days and its basis; if it has passed, write to the object again.',
  },
  '4.3-refusal': {
    about: 'Information is refused only on the grounds of the regulation',
    says: {
      violated: 'The regulation knows no such ground for refusal',
    },
    todo: 'Only state secrets and personal data of restricted access are withheld (4.3): say so to the object in another letter.',
  },
  '4.3-10-informed': {
    about:
      'Within 10 working days of receiving the act the object informs the executive body of causes and measures, with a copy to the group',
    says: {
      draft:
        'The act is marked as a draft, but its receipt is entered: whether the act itself was received is not known',
      late: 'The object gave its causes and measures late, on {done:document}; its last day was {due:document}',
      overdue:
        'The object should have given its causes and measures by {due:document}; that it did is not entered',
      copy: 'The copy should have reached the group by {due:document}; that it came in time is not entered',
      received: 'When the object received the act is not entered',
      object:
        'The term ended on {due:cell}, but the object or its type is not stated: to the executive body this does not apply',
      order: orderWords,
    },
    todo: 'Enter the dates of receipt, of the information and of the copy; if the term has passed, remind the object by letter.',
  },
  '4.3-30-informed': {
    about:
      'Within 30 calendar days of receiving the act the executive body informs the kenesh of the measures taken',
    says: {
      draft:
        'The act is marked as a draft, but its receipt is entered: whether the act itself was received is not known',
      late: 'The executive body informed the kenesh late, on {done:document}; its last day was {due:document}',
      overdue:
        'The executive body should have informed the kenesh of measures taken by {due:document}; that it did is not entered',
      received: 'When the executive body received the act is not entered',
      order: orderWords,
    },
    todo: 'Enter the dates of receipt and of the information; if the term has passed, remind the executive body by letter.',
  },
  '4.3-answer': {
    about: 'The answer states the causes of shortcomings and the measures',
    says: {
      causes: 'The object answered; the causes of the shortcomings are not entered',
      measures: 'The object answered; the planned measures are not entered',
      measuresDone: 'The executive body informed the kenesh; the measures taken are not entered',
      violated: '“{text}” is entered under “{column:column.header}”: the answer does not state it',
    },
    todo: 'Copy the causes, the measures and their days from the answer into the sheet “Letters”; if the answer lacks them, ask again.',
  },
  '4.3-discussed': {
    about: 'The object discusses the recommendations',
    says: {
      unknown: 'The act was considered; that the recommendations were discussed is not entered',
      order: orderWords,
    },
    todo: 'Ask the object when the recommendations were discussed and enter it in the sheet “Acts”.',
  },
};
