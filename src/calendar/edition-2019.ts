// The model regulation as order № 01-18/84 of 5 September 2019 approved it: everything of it that is counted or listed. Its words
// stand in rules/clauses, in the languages' files.
import type { Edition } from './regulation.ts';

export const edition2019: Edition = {
  name: '№01-18/84, 05.09.2019',
  title: null,
  terms: {
    '5.4.1': 1,
    '5.4.2': 15,
    '5.4.3': 15,
    '5.3.1': 4,
    '5.3.2': 10,
    '5.3.3': 3,
    '4.3-10': 10,
    '4.3-30': 30,
  },
  limits: { '5.2.1-least': 5, '5.2.1-most': 15, '5.2.1-age': 18, '5.2.3-sex': 70 },
  shares: { municipal: 1 / 4, deputy: 1 / 4, citizen: 1 / 2 },
  quorum: [1, 2],
  addressees: ['object', 'executive', 'kenesh'],
  actParts: ['purpose', 'subject', 'object', 'place', 'dates', 'results', 'recommendations', 'attachments'],
  quotes: {},
};
