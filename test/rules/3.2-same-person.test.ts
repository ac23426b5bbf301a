// 3.2: the same person twice.
import { samePerson } from '#rules/3.2-same-person';
import type { Member } from '#tables/members';
import { annexMembers } from '../support/annex-1.ts';
import { outcomeLines } from './outcome-lines.ts';
import { day, outcomes } from './support.ts';

const again = ['violated М-002 name'];
const named = (...names: readonly (string | null)[]) => ({ members: names.map((name) => ({ name })) });

describe('3.2 a member', () => {
  test.each([
    ['К.Боталиев', 'К.Боталиев', again],
    ['К.Боталиев', 'К. Боталиев', again],
    ['К.Боталиев', 'Боталиев Кубат', again],
    ['Ө.Чыныбаев', 'О.Чыныбаев', again],
    ['Э.Темир уулу', 'Э. Темир уулу', again],
    ['К.Боталиев', 'А.Боталиев', []],
    ['К.Боталиев', 'К.Боталиева', []],
    ['К.Боталиев', 'К.Мусаев', []],
    ['К.Боталиев', null, []],
    [null, null, []],
  ])('%s and %s', (one, other, expected) => {
    expect(outcomeLines(samePerson, named(one, other))).toEqual(expected);
  });

  test.each<[string, Partial<Member>, Partial<Member>, readonly string[]]>([
    ['born on other days', { birthDate: day('1980-01-02') }, { birthDate: day('1985-03-04') }, []],
    ['one birth date not stated', { birthDate: day('1980-01-02') }, {}, again],
    ['left and came back', { left: day('2024-10-05') }, {}, []],
    ['leaves tomorrow', { left: day('2024-10-06') }, {}, again],
  ])('%s', (_, one, other, expected) => {
    const name = 'К.Боталиев';
    expect(
      outcomeLines(samePerson, {
        members: [
          { name, ...one },
          { name, ...other },
        ],
      }),
    ).toEqual(expected);
  });

  test('is compared with every row above', () => {
    expect(outcomes(samePerson, named('К.Боталиев', 'А.Боталиев', 'Боталиев Адыл'))).toMatchObject([
      { sheet: 'members', row: 'М-003', figures: { name: 'А.Боталиев', other: 'М-002' } },
    ]);
  });

  test('nobody of annex 1 stands there twice', () => {
    expect(outcomeLines(samePerson, { members: annexMembers })).toEqual([]);
  });
});

test('3.2 a candidate, but not one who has become a member', () => {
  const candidates = [{ name: 'К.Боталиев' }, { name: 'К.Боталиев' }];
  expect(outcomes(samePerson, { ...named('К.Боталиев'), candidates })).toMatchObject([
    { sheet: 'candidates', row: 'Т-002' },
  ]);
});
