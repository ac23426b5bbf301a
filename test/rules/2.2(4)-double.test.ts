// 2.2(4): two entries of a batch.
import { doubleEntry } from '#rules/2.2(4)-double';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, day, outcomes } from './support.ts';

type Row = NonNullable<Case['tally']>[number];
const place = { survey: 'С-001', question: 'СУ-001', village: 'Баетов', date: day('2024-10-05') };
const named = { ...place, batch: 'Баетов-1', member: 'М-001' };
const first = (answer: string, all: number, more: Row = {}): Row => ({
  ...named,
  entry: 'first',
  answer,
  all,
  ...more,
});
const second = (answer: string, all: number, more: Row = {}): Row => ({
  ...first(answer, all),
  entry: 'second',
  member: 'М-002',
  ...more,
});

describe('2.2(4) entered twice', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ['once', [first('ооба', 6)], ['n/a Э-001 entry']],
    ['twice, alike', [first('ооба', 6), second('ооба', 6)], ['met Э-002 entry']],
    ['a blank is zero', [first('ооба', 6, { men: 0 }), second('ооба', 6)], ['met Э-002 entry']],
    ['one more', [first('ооба', 6), second('ооба', 7)], ['violated Э-002 all']],
    ['one less', [first('ооба', 6), second('ооба', 5)], ['violated Э-002 all']],
    [
      'every cell that differs',
      [first('ооба', 6, { women: 4 }), first('жок', 4), second('ооба', 5, { women: 3 }), second('жок', 5)],
      ['violated Э-003 all', 'violated Э-003 women', 'violated Э-004 all'],
    ],
    [
      'an answer that the second lacks',
      [first('ооба', 6), first('жок', 4), second('ооба', 6)],
      ['violated Э-002 all'],
    ],
    [
      'questionnaires',
      [first('ооба', 6, { forms: 10 }), second('ооба', 6, { forms: 11 })],
      ['violated Э-002 forms'],
    ],
    [
      'questionnaires that one entry does not count',
      [first('ооба', 6, { forms: 10 }), second('ооба', 6)],
      ['met Э-002 entry'],
    ],
    ['the second alone', [second('ооба', 6)], ['unknown Э-001 entry: secondOnly']],
    [
      'one answer twice in an entry',
      [first('ооба', 6), first('Ооба', 6)],
      ['violated Э-002 answer: twice', 'n/a Э-001 entry'],
    ],
    [
      'without a name, by the same day and village',
      [
        { ...first('ооба', 6), batch: null },
        { ...second('ооба', 7), batch: null },
      ],
      ['violated Э-002 all'],
    ],
    [
      'without a name, several of one day add up',
      [
        { ...first('ооба', 6), batch: null },
        { ...first('ооба', 6), batch: null },
      ],
      ['n/a Э-001 entry'],
    ],
    [
      'two members of one village and day, both as first',
      [first('ооба', 6), first('ооба', 6, { batch: 'Баетов-2', member: 'М-002' })],
      ['violated Э-002 entry: samePile', 'n/a Э-001 entry', 'n/a Э-002 entry'],
    ],
    [
      'two members of one village on two days',
      [first('ооба', 6), first('ооба', 6, { batch: 'Баетов-2', member: 'М-002', date: day('2024-10-06') })],
      ['n/a Э-001 entry', 'n/a Э-002 entry'],
    ],
    ['nothing counted yet', [{ ...named, answer: 'ооба' }], []],
  ])('%s', (_, tally, expected) => {
    expect(outcomeLines(doubleEntry, { tally })).toEqual(expected);
  });

  test('says both figures', () => {
    expect(outcomes(doubleEntry, { tally: [first('ооба', 6), second('ооба', 7)] })).toMatchObject([
      { actual: '7', required: '6', figures: { first: 6, second: 7 } },
    ]);
  });
});
