// The village after two rounds of a survey, as documents under test print them.

import type { Records } from '#tables';
import { type Case, day } from '../rules/support.ts';
import { village } from './village.ts';

const ANSWERS = ['канааттанам', 'канааттанбайм', 'билбейм'];

const asked = (survey: string) =>
  ({ survey, order: 1, text: 'Сууга канааттанасызбы?', kind: 'one', options: ANSWERS.join('\n') }) as const;

/** Counts of one answer: all, women, men, persons with disabilities. */
function line(
  survey: string,
  question: string,
  answer: string,
  counts: readonly number[],
): Partial<Records['tally'][number]> {
  const [all, women, men, disabled] = counts as [number, number, number, number];
  return {
    survey,
    question,
    answer,
    village: 'Терек',
    member: 'М-002',
    date: day('2025-04-25'),
    batch: `${survey}-1`,
    entry: 'first',
    forms: 100,
    all,
    women,
    men,
    disabled,
    notStated: 0,
  };
}

export const surveyed: Case = {
  ...village,
  surveys: [
    {
      title: 'Таза суу',
      plan: 'ИП-001',
      instrument: 'questionnaire',
      mode: 'faceToFace',
      random: true,
      from: day('2025-04-01'),
      to: day('2025-04-25'),
      place: 'Терек',
      population: 900,
      wanted: 100,
      approached: 120,
      refused: 15,
      notReached: 5,
      limits: 'Жайлоодогулар камтылган жок.',
    },
    {
      title: 'Таза суу, экинчи',
      plan: 'ИП-001',
      instrument: 'questionnaire',
      mode: 'faceToFace',
      random: true,
      from: day('2025-10-01'),
      to: day('2025-10-25'),
      place: 'Терек',
      population: 900,
      approached: 130,
      refused: 20,
      notReached: 10,
      roundOf: 'С-001',
    },
  ],
  questions: [asked('С-001'), asked('С-002')],
  tally: [
    line('С-001', 'СУ-001', 'канааттанам', [48, 26, 22, 3]),
    line('С-001', 'СУ-001', 'канааттанбайм', [40, 20, 20, 6]),
    line('С-001', 'СУ-001', 'билбейм', [12, 6, 6, 0]),
    line('С-002', 'СУ-002', 'канааттанам', [70, 36, 34, 5]),
    line('С-002', 'СУ-002', 'канааттанбайм', [22, 10, 12, 4]),
    line('С-002', 'СУ-002', 'билбейм', [8, 4, 4, 0]),
  ],
};
