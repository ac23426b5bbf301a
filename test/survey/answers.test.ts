// Answers: when two are one, what they mean, options, scores, satisfaction and means.
import { answerWords } from '../../src/survey/answer-words.ts';
import { answerKey, optionsOf, roleOf, scoreOf } from '../../src/survey/answers.ts';
import { meanScore, satisfaction } from '../../src/survey/satisfaction.ts';

test.each([
  ['Ооба', 'ооба.'],
  ['ооба', 'oоба'],
  ['жок ', '  Жок'],
  ['не  знаю', 'Не знаю!'],
  ['ещё', 'еще'],
  ['don’t know', "Don't know"],
])('«%s» and «%s» are one answer', (one, other) => {
  expect(answerKey(one)).toBe(answerKey(other));
});

test('«ооба» and «жок» are two', () => {
  expect(answerKey('ооба')).not.toBe(answerKey('жок'));
});

test('no word has two meanings', () => {
  const words = Object.values(answerWords).flat().map(answerKey);
  expect(new Set(words).size).toBe(words.length);
});

test.each([
  ['Билбейм', 'dontKnow'],
  ['Жооп берүүдөн баш тартты', 'refused'],
  ['Көрсөтүлгөн эмес', 'notStated'],
  ['абдан канааттандым', 'verySatisfied'],
  ['канааттанган жокмун', 'dissatisfied'],
  ['Не удовлетворён', 'dissatisfied'],
  ['ооба', null],
  ['', null],
])('«%s» means %p', (answer, role) => {
  expect(roleOf(answer)).toBe(role);
});

test.each([
  ['ооба\nжок\nбилбейм', ['ооба', 'жок', 'билбейм']],
  ['ооба; жок, такыр; билбейм', ['ооба', 'жок, такыр', 'билбейм']],
  ['ооба, жок', ['ооба', 'жок']],
  ['1) ооба\n2. жок', ['ооба', 'жок']],
  ['1; 2; 3', ['1', '2', '3']],
  ['1,5', ['1,5']],
  ['', []],
  [null, []],
])('options %p are %p', (text, options) => {
  expect(optionsOf(text)).toEqual(options);
});

test.each([
  ['5', 5],
  ['4 балл', 4],
  ['3,5', 3.5],
  ['5 – абдан жакшы', 5],
  ['2 (начар)', 2],
  ['билбейм', null],
  ['1-2 жолу', null],
  ['', null],
])('«%s» names the score %p', (answer, score) => {
  expect(scoreOf(answer)).toBe(score);
});

describe('satisfaction', () => {
  const answers = [
    { answer: 'абдан канааттандым', count: 20 },
    { answer: 'канааттандым', count: 40 },
    { answer: 'канааттанган жокмун', count: 20 },
    { answer: 'билбейм', count: 20 },
    { answer: 'баш тартты', count: 7 },
    { answer: 'көрсөтүлгөн эмес', count: 3 },
  ];

  test.each([
    [false, 80, 0.75],
    [true, 100, 0.6],
  ])('with «билбейм» counted %p is of %i', (countsDontKnow, valid, share) => {
    expect(satisfaction(answers, countsDontKnow)).toEqual({ satisfied: 60, valid, share, countsDontKnow });
  });

  test('of nobody is no share', () => {
    expect(satisfaction([{ answer: 'канааттандым', count: 0 }], false)?.share).toBeNull();
  });

  test.each([
    ['an answer of another kind', [...answers, { answer: 'балким', count: 0 }]],
    ['no satisfied', answers.slice(2)],
    ['a hidden count', [{ answer: 'канааттандым', count: null }]],
  ])('is not informed of %s', (_, given) => {
    expect(satisfaction(given, false)).toBeNull();
  });

  test('a hidden refusal does not matter', () => {
    const hidden = answers.map((each) => (each.answer === 'баш тартты' ? { ...each, count: null } : each));
    expect(satisfaction(hidden, false)?.share).toBe(0.75);
  });
});

describe('the mean score', () => {
  const SCALE_OF_FIVE = [1, 2, 3, 4, 5];

  test('leaves out what is off the scale', () => {
    const answers = [
      { answer: '5', count: 10 },
      { answer: '10', count: 5 },
    ];
    expect(meanScore(answers, SCALE_OF_FIVE)).toEqual({ valid: 10, mean: 5 });
  });

  test('leaves out anyone who named none', () => {
    const answers = [
      { answer: '5', count: 10 },
      { answer: '2', count: 5 },
      { answer: 'билбейм', count: 100 },
    ];
    expect(meanScore(answers, SCALE_OF_FIVE)).toEqual({ valid: 15, mean: 4 });
  });

  test('of nobody is none, of hidden counts is not published', () => {
    expect(meanScore([{ answer: '5', count: 0 }], SCALE_OF_FIVE)).toEqual({ valid: 0, mean: null });
    expect(meanScore([{ answer: '5', count: null }], SCALE_OF_FIVE)).toBeNull();
  });
});
