// 7.3.2(3): the groups that a survey hears apart.
import { strata } from '#rules/7.3.2(3)-strata';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, outcomes } from './support.ts';

type Row = NonNullable<Case['tally']>[number];
const groups: Row = { women: 5, youth: 2, elderly: 1, unemployed: 0, disabled: 0 };

describe('7.3.2(3) strata', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ['every group', [{ all: 10, ...groups }], ['met С-001 title']],
    [
      'each in some row',
      [
        { women: 1, youth: 0 },
        { elderly: 0, unemployed: 0, disabled: 0 },
      ],
      ['met С-001 title'],
    ],
    ['one is missing', [{ ...groups, disabled: null }], ['unknown С-001 title']],
    ['all but one are missing', [{ women: 5 }], Array(4).fill('unknown С-001 title')],
    ['none', [{ all: 10, men: 4 }], ['violated С-001 title']],
    ['nothing is counted yet', [{}], ['n/a С-001 title']],
    ['no rows', [], ['n/a С-001 title']],
  ])('%s', (_, rows, expected) => {
    const tally = rows.map((row) => ({ survey: 'С-001', ...row }));
    expect(outcomeLines(strata, { surveys: [{}], tally })).toEqual(expected);
  });

  test('another survey’s groups do not count', () => {
    const tally = [
      { survey: 'С-002', ...groups },
      { survey: 'С-001', all: 3 },
    ];
    expect(outcomeLines(strata, { surveys: [{}], tally })).toEqual(['violated С-001 title']);
  });

  test('names the group, and has a verdict for each', () => {
    const tally = [{ survey: 'С-001', ...groups, youth: null }];
    expect(outcomes(strata, { surveys: [{}], tally })).toMatchObject([
      { part: 'youth', actual: '4', required: '5', figures: { group: 'tally.youth' } },
    ]);
  });
});
