// 3.2: two rounds of a survey.
import { rounds } from '#rules/3.2-rounds';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, outcomes } from './support.ts';

type Survey = NonNullable<Case['surveys']>[number];
type Question = NonNullable<Case['questions']>[number];
const way: Survey = {
  instrument: 'questionnaire',
  mode: 'faceToFace',
  random: true,
  place: 'Баетов',
  population: 1000,
};
const asked: Question = { text: 'Сууга канааттанасызбы?', kind: 'one', options: 'ооба\nжок' };
const FIELDS = ['instrument', 'mode', 'random', 'place', 'population'];
const allMet = FIELDS.map((field) => `met С-002 ${field}`);

const tellAll = (now: Survey, question: Question, before: Survey = way) =>
  outcomeLines(rounds, {
    surveys: [before, { ...way, roundOf: 'С-001', ...now }],
    questions: [
      { ...asked, survey: 'С-001' },
      { ...asked, survey: 'С-002', ...question },
    ],
  });

/** What is reported beside the fields that are met. */
const tell = (...given: Parameters<typeof tellAll>) =>
  tellAll(...given).filter((one) => !allMet.includes(one));

describe('3.2 rounds', () => {
  test('the same questions in the same way', () => {
    expect(tellAll({}, {})).toEqual([...allMet, 'met С-002 roundOf']);
  });

  test.each<[string, Survey, string]>([
    ['another instrument', { instrument: 'interview' }, 'violated С-002 instrument'],
    ['another mode', { mode: 'phone' }, 'violated С-002 mode'],
    ['not drawn at random', { random: false }, 'violated С-002 random'],
    ['another place', { place: 'Терек' }, 'violated С-002 place'],
    ['899 of 1000 people', { population: 899 }, 'violated С-002 population'],
    ['1112 people, before 1000', { population: 1112 }, 'violated С-002 population'],
    ['mode blank', { mode: null }, 'unknown С-002 mode'],
  ])('%s: %s', (_, now, expected) => {
    expect(tell(now, {})).toEqual([expected, 'met С-002 roundOf']);
  });

  test.each([900, 1111])('%i people, before 1000, are the same population', (population) => {
    expect(tell({ population }, {})).toEqual(['met С-002 roundOf']);
  });

  test('a blank of the round before stands there', () => {
    expect(tell({}, {}, { ...way, place: null })).toEqual(['unknown С-001 place', 'met С-002 roundOf']);
  });

  test.each<[string, Question, readonly string[]]>([
    ['other letter case', { text: 'сууга канааттанасызбы' }, ['met С-002 roundOf']],
    [
      'other answers',
      { options: 'ооба\nжок\nбилбейм' },
      ['violated СУ-002 options: options', 'violated С-002 roundOf: questions'],
    ],
    [
      'answers in another order',
      { options: 'жок\nооба' },
      ['violated СУ-002 options: options', 'violated С-002 roundOf: questions'],
    ],
    [
      'another kind',
      { kind: 'several' },
      ['violated СУ-002 kind: kind', 'violated С-002 roundOf: questions'],
    ],
    ['another question', { text: 'Суу таза бы?' }, ['violated С-002 roundOf: questions']],
  ])('%s', (_, question, expected) => {
    expect(tell({}, question)).toEqual(expected);
  });

  test('a new question beside the old one is no fault', () => {
    const questions = [
      { ...asked, survey: 'С-001' },
      { ...asked, survey: 'С-002' },
      { ...asked, survey: 'С-002', text: 'Суу таза бы?' },
    ];
    const surveys = [way, { ...way, roundOf: 'С-001' }];
    expect(outcomeLines(rounds, { surveys, questions })).toEqual([...allMet, 'met С-002 roundOf']);
  });

  test.each([
    ['no words in either', { text: '' }, { text: '' }],
    ['no words now', {}, { text: '' }],
    ['no words before', { text: '' }, {}],
    ['no kind in either', { kind: null }, { kind: null }],
    ['no kind now', {}, { kind: null }],
  ] as const)('questions that are not entered whole are no other ones, nor the same: %s', (_, then, now) => {
    const surveys = [way, { ...way, roundOf: 'С-001' }];
    const questions = [
      { ...asked, survey: 'С-001', ...then },
      { ...asked, survey: 'С-002', ...now },
    ];
    expect(outcomeLines(rounds, { surveys, questions })).toEqual([
      ...allMet,
      'unknown С-002 roundOf: noQuestions',
    ]);
  });

  test('without questions it is not known; a first round is not judged', () => {
    const surveys = [way, { ...way, roundOf: 'С-001' }];
    expect(outcomeLines(rounds, { surveys })).toEqual([...allMet, 'unknown С-002 roundOf: noQuestions']);
    expect(outcomes(rounds, { surveys: [way] })).toEqual([]);
  });
});
