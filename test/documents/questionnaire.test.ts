// The questionnaire as it is printed: each question with its answers to tick, and nobody's name.
import { made, offered } from './support.ts';
import { surveyed } from './surveyed.ts';
import { village } from './village.ts';

const words = (question: object = {}) =>
  made('questionnaire', {
    ...village,
    questions: [
      { survey: 'С-001', order: 2, text: 'Дагы?', kind: 'several', options: 'бири\nэкинчиси' },
      { survey: 'С-001', order: 1, text: 'Кандай?', kind: 'one', options: 'ооба\nжок', ...question },
      { survey: 'С-002', order: 1, text: 'Башка сурамжылооники' },
    ],
  }).words;

test('questions stand in their order with a box before each answer', () => {
  expect(words()).toContain(
    '1. Кандай? (бир жооп)\n☐ ооба\n☐ жок\n2. Дагы? (бир нече жооп болот)\n☐ бири\n☐ экинчиси',
  );
  expect(words()).not.toContain('Башка сурамжылооники');
});

test.each([
  [
    'a score without options has five',
    { kind: 'score', options: null },
    '(бир жооп)\n☐ 1\n☐ 2\n☐ 3\n☐ 4\n☐ 5',
  ],
  ['a free one has a line', { kind: null, options: null }, '1. Кандай?\n\n______'],
])('%s', (_, question, text) => expect(words(question)).toContain(text));

test('it asks of sex and groups, and names no member', () => {
  expect(words()).toContain('☐ аял\n☐ эркек\n☐ Жаштар');
  expect(village.members.filter(({ name }) => words().includes(name))).toEqual([]);
});

test('it is offered for surveys that are made with one, or say nothing of it', () => {
  const surveys = ['questionnaire', 'scorecard', 'focusGroup', 'interview', null] as const;
  const given = { ...surveyed, surveys: surveys.map((instrument) => ({ instrument })) };
  expect(offered('questionnaire', given)).toEqual(['С-001', 'С-004', 'С-005']);
  expect(offered('groupGuide', given)).toEqual(['С-002', 'С-003', 'С-004', 'С-005']);
});

test('without questions it is a draft', () => {
  expect(made('questionnaire', { ...village, questions: [] }).missing).toEqual(['questions']);
});
