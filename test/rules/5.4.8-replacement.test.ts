// 5.4.8: who replaces a member that has left.
import { replacement } from '#rules/5.4.8-replacement';
import type { Member } from '#tables/members';
import { day, outcomes } from './support.ts';

const gone: Partial<Member> = { number: 'М-012', name: 'К.Мусаев', side: 'citizen', left: day('2024-10-01') };
const came: Partial<Member> = {
  number: 'М-016',
  name: 'А.Осмонова',
  side: 'citizen',
  replaces: 'М-012',
  appointed: day('2024-10-04'),
  decision: '№ 14-2',
};

/** What is stated of the one who left, and of the one who came. */
const outcome = (left: Partial<Member>, joined: Partial<Member> | null, today = '2024-10-05') =>
  outcomes(replacement, { today, members: joined === null ? [left] : [left, joined] });

describe('5.4.8 replacement', () => {
  test('from the same side: met for both', () => {
    expect(outcome(gone, came)).toMatchObject([
      { value: 'met', row: 'М-012', column: 'left', actual: 'М-016' },
      { value: 'met', row: 'М-016', column: 'side' },
    ]);
  });

  test.each<[string, Partial<Member>, Partial<Member>, string, string | null, string]>([
    ['from another side', gone, { ...came, side: 'deputy' }, 'violated', 'otherSide', 'side'],
    ['from a side not stated', gone, { ...came, side: null }, 'unknown', 'side', 'side'],
    ['of one whose side is not stated', { ...gone, side: null }, came, 'unknown', 'side', 'side'],
    ['on the day of leaving', gone, { ...came, appointed: day('2024-10-01') }, 'met', null, 'side'],
    ['a day before it', gone, { ...came, appointed: day('2024-09-30') }, 'violated', 'early', 'appointed'],
    ['on a day not stated', gone, { ...came, appointed: null }, 'unknown', 'appointed', 'appointed'],
    ['from tomorrow on', gone, { ...came, appointed: day('2024-10-06') }, 'n/a', null, 'appointed'],
    ['by the way of the side', gone, { ...came, route: 'elected' }, 'met', null, 'side'],
    ['by another way', gone, { ...came, route: 'nominated' }, 'violated', 'otherRoute', 'route'],
    [
      'a deputy elected',
      { ...gone, side: 'deputy' },
      { ...came, side: 'deputy', route: 'elected' },
      'violated',
      'otherRoute',
      'route',
    ],
    [
      'municipal staff approved',
      { ...gone, side: 'municipal' },
      { ...came, side: 'municipal', route: 'approved' },
      'violated',
      'otherRoute',
      'route',
    ],
    ['by a decision not stated', gone, { ...came, decision: null }, 'unknown', 'claimed', 'side'],
    ['by a decision without a number', gone, { ...came, decision: 'токтом' }, 'unknown', 'claimed', 'side'],
  ])('%s: %s', (_, left, joined, value, says, column) => {
    expect(outcome(left, joined)[1]).toMatchObject({ value, says, row: 'М-016', column });
  });

  test('by nobody yet: not known', () => {
    expect(outcome(gone, null)).toMatchObject([
      { value: 'unknown', says: 'nobody', row: 'М-012', column: 'left' },
    ]);
    expect(outcome(gone, { ...came, replaces: null })).toMatchObject([{ value: 'unknown', says: 'nobody' }]);
  });

  test('of one who has not left: violated', () => {
    expect(outcome({ ...gone, left: null }, came)).toMatchObject([
      { value: 'violated', says: 'notLeft', row: 'М-016', column: 'replaces' },
    ]);
  });

  test('of oneself: violated, and nobody else came', () => {
    expect(outcome({ ...gone, replaces: 'М-012' }, null)).toMatchObject([
      { value: 'unknown', says: 'nobody' },
      { value: 'violated', says: 'notLeft' },
    ]);
  });

  test('a departure to come is not asked about yet; a replacement for it may be named', () => {
    expect(outcome(gone, null, '2024-09-30')).toEqual([]);
    expect(outcome(gone, came, '2024-09-30')).toMatchObject([{ value: 'n/a', row: 'М-016' }]);
  });

  test('a replacement still to come leaves the seat open', () => {
    const coming = { ...came, appointed: day('2024-10-06') };
    expect(outcome(gone, coming)[0]).toMatchObject({ value: 'unknown', says: 'future', row: 'М-012' });
  });

  test.each<[string, Partial<Member>, readonly (string | null)[]]>([
    ['at once', {}, ['double', 'double']],
    ['one after the other', { left: day('2024-10-04') }, [null, null]],
    ['a day at once', { left: day('2024-10-05') }, ['double', 'double']],
  ])('two in one seat, %s', (_, ended, says) => {
    const earlier = { ...came, number: 'М-015', appointed: day('2024-10-02'), ...ended };
    const found = outcomes(replacement, { members: [gone, earlier, came] });
    const replacing = found.filter(({ row, column }) => row !== 'М-012' && column !== 'left');
    expect(replacing.map((one) => one.says)).toEqual(says);
  });

  test('the side is inferred: a warning', () => {
    expect(replacement.severity).toBe('warning');
  });

  test('sides are those of the days of leaving and of coming', () => {
    const offices = [
      { member: 'М-012', office: 'keneshDeputy' as const, to: day('2024-09-30') },
      { member: 'М-016', office: 'keneshDeputy' as const, from: day('2024-10-05') },
    ];
    expect(outcomes(replacement, { members: [gone, came], offices })[1]).toMatchObject({ value: 'met' });
  });

  test.each([
    ['2024-10-04', 'unknown'],
    ['2024-10-05', undefined],
  ])('a deputy until %s still has the seat: %s', (to, value) => {
    const offices = [{ member: 'М-003', office: 'keneshDeputy' as const, to: day(to) }];
    const found = outcomes(replacement, { members: [{ number: 'М-003', side: 'deputy' }], offices });
    expect(found[0]?.value).toBe(value);
    if (value) expect(found[0]).toMatchObject({ says: 'lostOffice', row: 'М-003', column: 'side' });
  });
});
