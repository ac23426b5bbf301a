// The guide of a focus group: how to begin, the questions with room for answers; of a scorecard, scores with reasons.
import { languages } from '#texts/all';
import { made } from './support.ts';
import { village } from './village.ts';

const questions = [{ survey: 'С-001', order: 1, text: 'Суу кандай?' }];
const words = (instrument: 'focusGroup' | 'scorecard') =>
  made('groupGuide', { ...village, surveys: [{ title: 'Топ', instrument }], questions }).words;

test('a focus group has room below each question', () => {
  expect(words('focusGroup')).toContain(
    '1. Суу кандай?\nАйтылгандар (адамдын атын жазбаңыз)\nКанча киши колдоду',
  );
});

test('what people answer has two lines, each with how many agree', () => {
  const { blocks } = made('groupGuide', {
    ...village,
    surveys: [{ title: 'Топ', instrument: 'focusGroup' }],
    questions,
  }).tree;
  const { answers } = languages.ky.documents.field;
  const forms = blocks.flatMap((block) =>
    block.kind === 'table' && block.header?.[0] === answers ? [block.rows] : [],
  );
  expect(forms).toEqual([
    [
      ['\n', ''],
      ['\n', ''],
    ],
  ]);
});

test('a scorecard has a score and its reason beside each indicator', () => {
  expect(words('scorecard')).toContain('Баасы (0–100)\nСебеби\nСуу кандай?');
  expect(words('scorecard')).not.toContain('Канча киши колдоду');
});
