// What the rules of section 4 say, in English.
import type { RuleWords } from '../../language.ts';

export const section4 = {
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
      termDays: 'The term for the answer is not stated',
      termBasis: 'The law that sets the term is not stated',
      termUnit: 'It is not stated whether the term is in working or calendar days',
      sent: 'It is not stated when the request was sent',
      received:
        'Counted from the day of sending the term ended on {due:cell}, but the day of receipt is not stated',
      late: 'The answer came late: on {done:document}, due on {due:document}',
      overdue: 'The term for the answer has passed: the last day was {due:document}',
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
      late: 'The object gave its information late: on {done:document}, due on {due:document}',
      overdue: 'The term for the object’s information has passed: the last day was {due:document}',
      copy: 'The copy did not reach the group in time: the last day was {due:document}',
      received: 'It is not stated when the object received the act',
      object:
        'The term ended on {due:cell}, but the object or its type is not stated: to the executive body this does not apply',
    },
    todo: 'Enter the dates of receipt, of the information and of the copy; if the term has passed, remind the object by letter.',
  },
  '4.3-30-informed': {
    about:
      'Within 30 calendar days of receiving the act the executive body informs the kenesh of the measures taken',
    says: {
      late: 'The executive body informed the kenesh late: on {done:document}, due on {due:document}',
      overdue:
        'The executive body’s term for informing the kenesh has passed: the last day was {due:document}',
      received: 'It is not stated when the executive body received the act',
    },
    todo: 'Enter the dates of receipt and of the information; if the term has passed, remind the executive body by letter.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
