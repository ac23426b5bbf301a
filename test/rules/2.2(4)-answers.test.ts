// 2.2(4): answers that are counted belong to the survey's questions.
import { answers } from '#rules/2.2(4)-answers';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, outcomes } from './support.ts';

const questions: Case['questions'] = [
  { survey: 'С-001', kind: 'one', options: 'канааттанам\nканааттанбайм' },
  { survey: 'С-002', kind: 'one', options: 'ооба; жок' },
  { survey: 'С-001', kind: 'score' },
  { survey: 'С-001', kind: 'one' },
];

describe('2.2(4) answers of the survey', () => {
  test.each<[string | null, string | null, string | null, string]>([
    ['С-001', 'СУ-001', 'канааттанам', 'met Э-001 answer'],
    ['С-001', 'СУ-001', 'Канааттанам ', 'met Э-001 answer'],
    ['С-001', 'СУ-001', 'көрсөтүлгөн эмес', 'met Э-001 answer'],
    ['С-001', 'СУ-001', 'жооп бергендер', 'met Э-001 answer'],
    ['С-001', 'СУ-001', 'ооба', 'violated Э-001 answer'],
    ['С-001', 'СУ-002', 'ооба', 'violated Э-001 question: otherSurvey'],
    ['С-001', 'СУ-009', 'ооба', 'unknown Э-001 question: lost'],
    ['С-001', 'СУ-003', '4', 'met Э-001 answer'],
    ['С-001', 'СУ-003', 'жакшы', 'unknown Э-001 answer: noOptions'],
    ['С-001', 'СУ-004', 'жакшы', 'unknown Э-001 answer: noOptions'],
    [null, 'СУ-001', 'канааттанам', 'unknown Э-001 survey: survey'],
    ['С-001', null, 'канааттанам', 'unknown Э-001 question: question'],
    ['С-001', 'СУ-001', null, 'unknown Э-001 answer: answer'],
  ])('%s, %s, %s: %s', (survey, question, answer, expected) => {
    expect(outcomeLines(answers, { questions, tally: [{ survey, question, answer, all: 1 }] })).toEqual([
      expected,
    ]);
  });

  test('names the surveys of a question and of its row', () => {
    const tally = [{ survey: 'С-001', question: 'СУ-002', answer: 'ооба' }];
    expect(outcomes(answers, { questions, tally })).toMatchObject([
      { actual: 'С-002', required: 'С-001', figures: { question: 'СУ-002', survey: 'С-002' } },
    ]);
  });

  test('names the answer and the question', () => {
    const tally = [{ survey: 'С-001', question: 'СУ-001', answer: 'ооба' }];
    expect(outcomes(answers, { questions, tally })).toMatchObject([
      { actual: 'ооба', figures: { answer: 'ооба', question: 'СУ-001' } },
    ]);
  });
});
