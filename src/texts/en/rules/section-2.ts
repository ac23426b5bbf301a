// What the rules of section 2 say, in English.
import type { RuleWords } from '../../language.ts';

export const section2 = {
  '2.1-goal': {
    about: 'Every plan item has a goal',
    says: {
      unknown: 'The goal is not stated',
    },
    todo: 'Choose one of the four goals of clause 2.1 from the list.',
  },
  '2.2(3)-measured': {
    about: 'The indicator is measured',
    says: {
      violated: 'This indicator has never been measured',
      undated: 'The indicator has been measured, but the date is not stated',
    },
    todo: 'Enter the value and its date on the sheet “Measurements”; if the indicator is not needed, remove it: criteria are as few as can be (3.2).',
  },
  '2.2(5)-constraint': {
    about:
      'Where a programme’s time or money went otherwise than planned, the constraint and the measure against it are named',
    says: {
      constraint: 'The programme went otherwise than planned, but the constraint found is not stated',
      measure:
        'The programme went otherwise than planned, but the measure against the constraint is not stated',
      unknown: 'It is not known whether the programme went as planned: this cell is blank',
    },
    todo: 'Enter the planned and actual sum, beginning and end; where they differ, name the constraint and the measure against it.',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
