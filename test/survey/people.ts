// Made-up people who answer a survey, and the tally of their questionnaires.
import * as fc from 'fast-check';
import { type Group, groups, type TallyLine } from '../../src/survey/groups.ts';
import type { AskedQuestion } from '../../src/survey/question-table.ts';
import { line, question } from './lines.ts';

/** People of one kind in one village: their sex, whether they are young, and what they answered to each question. */
export interface Person {
  readonly village: string;
  readonly sex: 'women' | 'men' | 'notStated';
  readonly young: boolean;
  readonly answers: readonly number[];
}

const VILLAGES = ['Арал', 'Бел', 'Чоң'];
export const ANSWERS = ['ооба', 'жок', 'билбейм'];

export const person: fc.Arbitrary<Person> = fc.record({
  village: fc.constantFrom(...VILLAGES),
  sex: fc.oneof(
    { weight: 6, arbitrary: fc.constant('women' as const) },
    { weight: 5, arbitrary: fc.constant('men' as const) },
    { weight: 1, arbitrary: fc.constant('notStated' as const) },
  ),
  young: fc.boolean(),
  answers: fc.tuple(fc.constantFrom(0, 0, 0, 1, 1, 2), fc.constantFrom(0, 1), fc.integer({ min: 0, max: 7 })),
});

export const QUESTIONS: readonly AskedQuestion[] = [
  question({ number: 'СУ-001' }),
  question({ number: 'СУ-002' }),
  question({ number: 'СУ-003', kind: 'several' }),
];

/** The lines of a tally of these people; the third question takes several answers, its digits are bits. */
export function tallied(people: readonly Person[], questions: number): TallyLine[] {
  const lines = new Map<string, TallyLine & Record<Group, number>>();
  const nobody = Object.fromEntries(groups.map((group) => [group, 0])) as Record<Group, number>;
  const empty = { elderly: null, unemployed: null, disabled: null, other: null };
  for (const village of VILLAGES)
    for (let asked = 0; asked < questions; asked++)
      for (const answer of ANSWERS)
        lines.set(`${village} ${asked} ${answer}`, {
          ...line({ village, answer, question: QUESTIONS[asked]?.number ?? '' }),
          ...nobody,
        });
  for (const { village, sex, young, answers } of people)
    for (let asked = 0; asked < questions; asked++)
      ANSWERS.forEach((answer, place) => {
        const chosen = answers[asked] ?? 0;
        if (asked === 2 ? ((chosen >> place) & 1) === 0 : chosen !== place) return;
        const counts = lines.get(`${village} ${asked} ${answer}`);
        if (!counts) return;
        counts.all += 1;
        counts[sex] += 1;
        if (young) counts.youth += 1;
      });
  return [...lines.values()].map((counts) => ({ ...counts, ...empty }));
}
