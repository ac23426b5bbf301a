// 2.2(4): the answers of a batch sum to its questionnaires.
import { tallySums } from '#rules/2.2(4)-tally-sums';
import { outcomeLines } from './outcome-lines.ts';
import type { Case } from './support.ts';
import { outcomes } from './support.ts';

const questions: Case['questions'] = [
  { kind: 'one', survey: 'С-001' },
  { kind: 'several', survey: 'С-001' },
  { survey: 'С-001' },
];
const batch = { survey: 'С-001', batch: 'Баетов-1', village: 'Баетов', entry: 'first' } as const;
const one = (answer: string, all: number | null, forms: number | null = 10) => ({
  ...batch,
  question: 'СУ-001',
  answer,
  all,
  forms,
});
const several = (answer: string, all: number | null, forms: number | null = 10) => ({
  ...one(answer, all, forms),
  question: 'СУ-002',
});

describe('2.2(4) answers and questionnaires', () => {
  test.each<[string, NonNullable<Case['tally']>, readonly string[]]>([
    ['9 of 10', [one('ооба', 6), one('жок', 3)], ['violated Э-001 all']],
    ['10 of 10', [one('ооба', 6), one('жок', 4)], ['met Э-001 all']],
    ['11 of 10', [one('ооба', 6), one('жок', 5)], ['violated Э-001 all']],
    ['one answer of 11', [one('ооба', 11), one('жок', 0)], ['violated Э-001 all: answer']],
    ['a blank that may hold the rest', [one('ооба', 6), one('жок', null)], ['unknown Э-002 all: blank']],
    ['a blank beside 10', [one('ооба', 10), one('жок', null)], ['unknown Э-002 all: blank']],
    ['a blank beside 12', [one('а', 6), one('б', 6), one('в', null)], ['violated Э-001 all']],
    ['questionnaires not stated', [one('ооба', 6, null)], ['unknown Э-001 forms: forms']],
    ['stated in one row', [one('ооба', 6), one('жок', 4, null)], ['met Э-001 all']],
    ['stated otherwise', [one('ооба', 6), one('жок', 4, 11)], ['violated Э-002 forms: formsDiffer']],
    ['nothing counted yet', [one('ооба', null), one('жок', null)], ['n/a Э-001 all']],
    [
      'beside a row of no question',
      [one('ооба', 10), { ...one('жок', 0), question: null }],
      ['unknown Э-001 all: question'],
    ],
    ['8 who answered sum to 8', [one('ооба', 8), one('жооп бергендер', 8)], ['met Э-001 all']],
    ['several answers may pass 10', [several('үйдө', 10), several('сыртта', 10)], ['met Э-001 all']],
    ['one of several may not', [several('үйдө', 10), several('сыртта', 11)], ['violated Э-002 all: answer']],
    ['several with a blank', [several('үйдө', 1), several('сыртта', null)], ['unknown Э-002 all: blank']],
    [
      'entries and batches apart',
      [one('ооба', 10), { ...one('ооба', 10), entry: 'second' }, { ...one('ооба', 9), batch: 'Баетов-2' }],
      ['met Э-001 all', 'met Э-002 all', 'violated Э-003 all'],
    ],
    ['a question of no kind', [{ ...one('ооба', 3), question: 'СУ-003' }], ['unknown СУ-003 kind: kind']],
  ])('%s', (_, tally, expected) => {
    expect(outcomeLines(tallySums, { questions, tally })).toEqual(expected);
  });

  test('says how many there are and how many there should be', () => {
    expect(outcomes(tallySums, { questions, tally: [one('ооба', 9)] })).toMatchObject([
      { actual: '9', required: '10', figures: { sum: 9, forms: 10 } },
    ]);
  });
});
