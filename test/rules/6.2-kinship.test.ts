// 6.2: a question to members of one family name.
import { kinship } from '#rules/6.2-kinship';
import { annexMembers } from '../support/annex-1.ts';
import { outcomeLines } from './outcome-lines.ts';
import { day, outcomes } from './support.ts';

const named = (...names: readonly (string | null)[]) => ({ members: names.map((name) => ({ name })) });
const both = ['unknown М-001 name', 'unknown М-002 name'];

describe('6.2 members of one family name', () => {
  test('of annex 1: №7 and №8', () => {
    expect(outcomes(kinship, { members: annexMembers })).toMatchObject([
      { value: 'unknown', row: 'М-007', column: 'name', figures: { others: 'М-008 К.Боталиев' } },
      { value: 'unknown', row: 'М-008', column: 'name', figures: { others: 'М-007 А.Боталиев' } },
    ]);
  });

  test.each([
    ['Б.Рыскулова', 'А.Рыскулов', both],
    ['Э.Темир уулу', 'Б.Темир уулу', both],
    ['Э.Темир уулу', 'Б.Темир кызы', []],
    ['К.Мусаев', 'К.Бугубаев', []],
    ['К.Мусаев', 'К.Мусаев', []],
    ['К.Мусаев', null, []],
  ])('%s, %s', (one, other, expected) => {
    expect(outcomeLines(kinship, named(one, other))).toEqual(expected);
  });

  test('are asked while they sit', () => {
    const [one, other] = named('К.Мусаев', 'А.Мусаев').members;
    const leaves = (date: string) =>
      outcomeLines(kinship, { members: [{ ...one, left: day(date) }, { ...other }] });
    expect(leaves('2024-10-06')).toEqual(both);
    expect(leaves('2024-10-05')).toEqual([]);
  });

  test('is for information', () => {
    expect(kinship.severity).toBe('info');
  });
});
