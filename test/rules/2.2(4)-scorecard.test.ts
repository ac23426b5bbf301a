// 2.2(4): all groups and the provider rate the same indicators.
import { scorecard } from '#rules/2.2(4)-scorecard';
import { outcomeLines } from './outcome-lines.ts';
import type { Case } from './support.ts';

type Row = NonNullable<Case['scores']>[number];

const questions = [{ survey: 'С-001' }, { survey: 'С-001' }, { survey: 'С-002' }];
const given = (group: string, question: string, more: Row = {}): Row => ({
  survey: 'С-001',
  by: 'focusGroup',
  group,
  question,
  score: 50,
  ...more,
});
const own = (question: string): Row => ({ survey: 'С-001', by: 'provider', question, score: 80 });
const whole = [
  ...['СУ-001', 'СУ-002'].flatMap((question) => [given('Аялдар', question), given('Жаштар', question)]),
  ...[own('СУ-001'), own('СУ-002')],
];

describe('2.2(4) scorecard', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ['everybody rated everything', whole, ['met С-001 instrument']],
    [
      'a group left one out',
      whole.filter(({ group, question }) => group !== 'Жаштар' || question !== 'СУ-002'),
      ['violated Б-002 question'],
    ],
    ['the provider left one out', whole.slice(0, -1), ['unknown С-001 instrument: provider']],
    [
      'the provider is silent',
      whole.slice(0, 4),
      ['unknown С-001 instrument: provider', 'unknown С-001 instrument: provider'],
    ],
    ['one score twice', [...whole, given('аялдар', 'СУ-001')], ['violated Б-007 question: twice']],
    [
      'one group in two villages is two groups',
      [given('Аялдар', 'СУ-001', { village: 'Терек' }), given('Аялдар', 'СУ-001'), own('СУ-001')],
      ['met С-001 instrument'],
    ],
    [
      'an indicator of another scorecard',
      [given('Аялдар', 'СУ-003'), own('СУ-003')],
      ['violated Б-001 question: other', 'violated Б-002 question: other'],
    ],
    [
      'what is not stated is not known',
      [{ score: 50 }, { survey: 'С-001', by: 'focusGroup', question: 'СУ-001' }, own('СУ-001')],
      [
        'unknown Б-001 survey: survey',
        'unknown Б-001 question: question',
        'unknown Б-001 by: by',
        'unknown Б-002 group: group',
      ],
    ],
    ['nothing rated', [], []],
  ])('%s', (_, scores, expected) => {
    expect(outcomeLines(scorecard, { scores, questions })).toEqual(expected);
  });
});
