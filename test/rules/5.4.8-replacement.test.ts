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
};

/** What is said of the one who left, and of the one who came. */
const said = (left: Partial<Member>, joined: Partial<Member> | null, today = '2024-10-05') =>
  outcomes(replacement, { today, members: joined === null ? [left] : [left, joined] });

describe('5.4.8 replacement', () => {
  test('from the same side: met for both', () => {
    expect(said(gone, came)).toMatchObject([
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
    ['on a day not stated', gone, { ...came, appointed: null }, 'met', null, 'side'],
  ])('%s: %s', (_, left, joined, value, says, column) => {
    expect(said(left, joined)[1]).toMatchObject({ value, says, row: 'М-016', column });
  });

  test('by nobody yet: not known', () => {
    expect(said(gone, null)).toMatchObject([
      { value: 'unknown', says: 'nobody', row: 'М-012', column: 'left' },
    ]);
    expect(said(gone, { ...came, replaces: null })).toMatchObject([{ value: 'unknown', says: 'nobody' }]);
  });

  test('of one who has not left: violated', () => {
    expect(said({ ...gone, left: null }, came)).toMatchObject([
      { value: 'violated', says: 'notLeft', row: 'М-016', column: 'replaces' },
    ]);
  });

  test('of oneself: violated, and nobody else came', () => {
    expect(said({ ...gone, replaces: 'М-012' }, null)).toMatchObject([
      { value: 'unknown', says: 'nobody' },
      { value: 'violated', says: 'notLeft' },
    ]);
  });

  test('a departure to come is not asked about yet; a replacement for it may be named', () => {
    expect(said(gone, null, '2024-09-30')).toEqual([]);
    expect(said(gone, came, '2024-09-30')).toMatchObject([{ value: 'met', row: 'М-016' }]);
  });

  test('the side is inferred: a warning', () => {
    expect(replacement.severity).toBe('warning');
  });
});
