// Facts that bring the rules on surveys to say everything they can.
import { type Case, day } from '../rules/support.ts';

const over = { to: day('2024-10-01') };
const way = {
  instrument: 'questionnaire',
  mode: 'paper',
  random: true,
  place: 'Терек',
  population: 900,
} as const;
const batch = { survey: 'С-001', batch: 'Терек-1', village: 'Терек', entry: 'first' } as const;
const again = { ...batch, entry: 'second' } as const;
const yes = { question: 'СУ-001', answer: 'ооба' };

export const casesOfSurveys: Readonly<Record<string, Case>> = {
  'batches that do not add up': {
    surveys: [{}],
    questions: [
      { survey: 'С-001', kind: 'one', options: 'ооба; жок' },
      { survey: 'С-001' },
      { survey: 'С-002', kind: 'one', options: 'ооба; жок' },
    ],
    tally: [
      { ...batch, ...yes, forms: 10, all: 7, women: 8, men: 0 },
      { ...batch, ...yes, batch: 'Терек-2', forms: 10, all: 11, women: 5, men: 5, notStated: 2 },
      { ...batch, ...yes, batch: 'Терек-3', all: 3, women: 2 },
      { ...batch, ...yes, batch: 'Терек-4', forms: 10, women: 4 },
      { ...batch, ...yes, batch: 'Терек-6', forms: 10, all: 10 },
      { ...batch, batch: 'Терек-6', answer: 'жок', all: 0 },
      { ...batch, ...yes, batch: 'Терек-5', forms: 10, all: 4 },
      { ...batch, ...yes, batch: 'Терек-5', forms: 11, all: 6 },
      { ...batch, question: 'СУ-002', answer: 'ооба', all: 3 },
      { ...batch, question: 'СУ-003', answer: 'ооба', all: 3 },
      { ...batch, question: 'СУ-009', answer: 'ооба', all: 3 },
      { ...batch, question: 'СУ-001', answer: 'балким', all: 3 },
      { all: 3 },
      { survey: 'С-001', all: 3 },
      { survey: 'С-001', question: 'СУ-001', all: 3 },
    ],
    problems: [{ sheet: 'tally', row: 'Э-001', column: 'men', kind: 'integer', text: '-1' }],
  },
  'batches entered twice': {
    tally: [
      { ...batch, ...yes, all: 7 },
      { ...again, ...yes, all: 8 },
      { ...again, ...yes, batch: 'Терек-2', all: 8 },
    ],
  },
  'surveys of which little is known': {
    surveys: [
      over,
      { ...over, approached: 10, refused: 11, notReached: 0 },
      { ...over, approached: 10, refused: 6, notReached: 0 },
      { ...over, approached: 10, refused: 6, notReached: 0 },
    ],
    tally: [
      { ...batch, survey: 'С-004', forms: 5, all: 5 },
      { ...batch, all: 5, women: 3 },
    ],
  },
  'two members who counted one village on one day, after the survey': {
    surveys: [{ ...over, from: day('2024-09-25'), approached: 30, refused: 2, notReached: 0 }],
    tally: [
      { ...batch, ...yes, date: day('2024-10-02'), member: 'М-001', forms: 10, all: 10 },
      { ...batch, ...yes, date: day('2024-10-02'), member: 'М-002', batch: 'Терек-2', forms: 10, all: 10 },
    ],
  },
  'a batch that does not say how many it is': {
    surveys: [{ ...over, approached: 10, refused: 2, notReached: 0 }],
    tally: [{ ...batch, ...yes, all: 3 }],
  },
  'rounds that cannot be compared': {
    surveys: [way, { ...way, mode: 'phone', place: null, roundOf: 'С-001' }, { ...way, roundOf: 'С-001' }],
    questions: [
      { survey: 'С-001', text: 'Суу барбы?', kind: 'one', options: 'ооба; жок' },
      { survey: 'С-001', text: 'Жол барбы?', kind: 'one', options: 'ооба; жок' },
      { survey: 'С-002', text: 'Суу барбы?', kind: 'one', options: 'бар; жок' },
      { survey: 'С-002', text: 'Жол барбы?', kind: 'several', options: 'ооба; жок' },
    ],
  },
  'scorecards with faults': {
    today: '2025-01-10',
    surveys: [
      { instrument: 'scorecard', to: day('2024-04-01'), interfaceMeeting: day('2024-04-10') },
      { instrument: 'scorecard', to: day('2025-01-01') },
    ],
    questions: [{ survey: 'С-001' }, { survey: 'С-001' }, { survey: 'С-002' }],
    scores: [
      { survey: 'С-001', by: 'focusGroup', group: 'Аялдар', question: 'СУ-001', score: 120, reason: 'суу' },
      { survey: 'С-001', by: 'focusGroup', group: 'Аялдар', question: 'СУ-001', score: 20 },
      { survey: 'С-001', by: 'focusGroup', group: 'Жаштар', question: 'СУ-002' },
      { survey: 'С-002', by: 'focusGroup', question: 'СУ-001', score: 20, reason: 'жол' },
      { score: 20, reason: 'жол' },
    ],
  },
};
