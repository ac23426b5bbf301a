// 3.2: one spelling everywhere.
import { spelling } from '#rules/3.2-spelling';
import { annexMembers } from '../support/annex-1.ts';
import { type Case, outcomes } from './support.ts';

const villages = (...names: readonly (string | null)[]): Case => ({
  members: names.map((village) => ({ village })),
});
const names = (name: string, other: string): Case => ({ members: [{ name }], candidates: [{ name: other }] });
const found = (given: Case) =>
  outcomes(spelling, given).map(({ sheet, row, column, actual, required }) =>
    [sheet, row, column, actual, required].join(' '),
  );

describe('3.2 villages', () => {
  test('of annex 1: «Кайынды-Булак» once, «Кайыңды-Булак» twice', () => {
    expect(found({ members: annexMembers })).toEqual(['members М-008 village Кайынды-Булак Кайыңды-Булак']);
  });

  test.each([
    ['the rarer one', ['Терек', 'Терэк', 'Терэк'], ['members М-001 village Терек Терэк']],
    ['of two the later one', ['Үгүт', 'Угут'], ['members М-002 village Угут Үгүт']],
    [
      'each of its rows',
      ['Үгүт', 'Үгүт', 'Үгүт', 'Угут', 'угут'],
      ['members М-004 village Угут Үгүт', 'members М-005 village угут Үгүт'],
    ],
    ['a hyphen', ['Ак-Кыя', 'Ак Кыя'], ['members М-002 village Ак Кыя Ак-Кыя']],
    ['a letter less', ['Байгөнчөк', 'Байгөнчк'], ['members М-002 village Байгөнчк Байгөнчөк']],
    ['a letter changed in a short word', ['Терс', 'Терк'], []],
    ['another figure', ['1-участок', '2-участок'], []],
    ['another village', ['Терек', 'Баетов', 'Үгүт', null], []],
  ] as const)('%s', (_, given, expected) => {
    expect(found(villages(...given))).toEqual(expected);
  });

  test('the tally counts by the members’ villages', () => {
    const tally = [{ village: 'Терек' }, { village: 'Терак' }];
    expect(found({ ...villages('Терек'), tally })).toEqual(['tally Э-002 village Терак Терек']);
  });

  test('says how it stands elsewhere and where', () => {
    expect(outcomes(spelling, villages('Үгүт', 'Угут'))).toMatchObject([
      { value: 'violated', figures: { text: 'Угут', common: 'Үгүт', other: 'М-001' } },
    ]);
  });
});

describe('3.2 people', () => {
  test.each([
    ['Т.Байбагышов', 'Т.Байбагышев', 1],
    ['Ө.Чыныбаев', 'О.Чыныбаев', 1],
    ['К.Боталиев', 'А.Боталиев', 0],
    ['К.Мусаев', 'К.Мусаева', 0],
    ['К.Мусаев', 'К.Мусаев', 0],
    ['К.Мусаев', 'Кубат Мусаев', 0],
  ])('%s, %s: %i', (one, other, count) => {
    expect(found(names(one, other))).toHaveLength(count);
  });
});

test('3.2 organisations: a supplier among the objects', () => {
  const given = {
    objects: [{ name: 'ОсОО «Ак-Суу»' }],
    subjects: [{ supplier: 'ОсОО «Аксуу»' }, { supplier: 'ОсОО «Ак-Суу»' }],
  };
  expect(found(given)).toEqual(['subjects П-001 supplier ОсОО «Аксуу» ОсОО «Ак-Суу»']);
});

test('3.2 the sheets that share words are known together', () => {
  expect(spelling.alsoReads?.('tally')).toEqual(['members', 'tally']);
  expect(spelling.alsoReads?.('acts')).toEqual([]);
});
