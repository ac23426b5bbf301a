// 2.2(4): groups within all; women, men and not stated together all.
import { groupCounts } from '#rules/2.2(4)-groups';
import { outcomeLines } from './outcome-lines.ts';
import { type Case, outcomes } from './support.ts';

type Row = NonNullable<Case['tally']>[number];
const sexes = { women: 6, men: 3, notStated: 1 };

describe('2.2(4) groups', () => {
  test.each<[string, Row, readonly string[]]>([
    ['6 + 3 + 1 of 10', { all: 10, ...sexes }, ['met Э-001 all']],
    ['of 9', { all: 9, ...sexes }, ['violated Э-001 all: sexes']],
    ['of 11', { all: 11, ...sexes }, ['violated Э-001 all: sexes']],
    ['youth are all', { all: 10, ...sexes, youth: 10 }, ['met Э-001 all']],
    ['youth are more', { all: 10, ...sexes, youth: 11 }, ['violated Э-001 youth']],
    [
      'every group that is more has its cell',
      { all: 10, ...sexes, youth: 11, disabled: 12 },
      ['violated Э-001 youth', 'violated Э-001 disabled'],
    ],
    ['groups may overlap', { all: 10, ...sexes, youth: 9, unemployed: 9 }, ['met Э-001 all']],
    ['a blank that may hold the rest', { all: 10, women: 6, men: 3 }, ['unknown Э-001 notStated']],
    ['a blank beside too many', { all: 8, women: 6, men: 3 }, ['violated Э-001 all: sexes']],
    ['all is blank', sexes, ['unknown Э-001 all: all']],
    ['no sexes, some youth', { all: 10, youth: 4 }, ['n/a Э-001 all']],
    ['no groups', { all: 10 }, ['n/a Э-001 all']],
    ['nobody', { all: 0, women: 0, men: 0, notStated: 0 }, ['met Э-001 all']],
  ])('%s', (_, row, expected) => {
    expect(outcomeLines(groupCounts, { tally: [row] })).toEqual(expected);
  });

  test('names the group and both numbers', () => {
    expect(outcomes(groupCounts, { tally: [{ all: 10, ...sexes, youth: 11 }] })).toMatchObject([
      {
        column: 'youth',
        actual: '11',
        required: '<= 10',
        figures: { group: 'tally.youth', people: 11, all: 10 },
      },
    ]);
  });
});
