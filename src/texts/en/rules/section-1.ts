// What the rules of section 1 say, in English.
import type { section1 as ky } from '../../ky/rules/section-1.ts';
import type { SameWords } from '../../same-words.ts';

export const section1: SameWords<typeof ky> = {
  '1-constancy': {
    about: 'It is stated whether monitoring is constant or temporary, evaluation constant or one-time',
    says: {
      unknown: 'It is not stated whether the work is constant, temporary or one-time',
    },
    todo: 'Choose from the list how the work is done: constantly, temporarily or once.',
  },
  '1-own-terms': {
    about: 'A number of the kenesh’s own regulation holds only by a decision',
    says: {
      unknown: 'The own number has no basis ({clause}), so the number of the model regulation holds',
    },
    todo: 'In the sheet “Settings” enter the number and date of the decision in the cell “Basis” of this number.',
  },
  '1-readings': {
    about: 'It is known who chose the reading and by which decision',
    says: {
      chosenBy: 'Who chose the reading is not stated',
      decision: 'By which decision the reading was chosen is not stated',
    },
    todo: 'In the sheet “Readings” enter in this row who chose, and the number and date of the decision.',
  },
};
