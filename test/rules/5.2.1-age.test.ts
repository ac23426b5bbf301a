// 5.2.1: 18 or older when appointed.
import { age } from '#rules/5.2.1-age';
import { day, outcomes } from './support.ts';

const member = (birthDate: string | null, appointed: string | null) => ({
  members: [
    {
      number: 'М-012',
      name: 'К.Мусаев',
      birthDate: birthDate === null ? null : day(birthDate),
      appointed: appointed === null ? null : day(appointed),
    },
  ],
});

describe('5.2.1 age', () => {
  test.each([
    ['2006-09-16', '2024-09-17', 'met', null, 'birthDate'],
    ['2006-09-17', '2024-09-17', 'met', null, 'birthDate'],
    ['2006-09-18', '2024-09-17', 'violated', null, 'birthDate'],
    ['2004-02-29', '2022-02-28', 'unknown', 'leapDay', 'birthDate'],
    ['2004-02-29', '2022-02-27', 'violated', null, 'birthDate'],
    [null, '2024-09-17', 'unknown', 'birthDate', 'birthDate'],
    [null, null, 'unknown', 'birthDate', 'birthDate'],
    ['1980-05-03', null, 'unknown', 'appointed', 'appointed'],
    ['2006-10-05', null, 'unknown', 'appointed', 'appointed'],
    ['2006-10-06', null, 'violated', null, 'birthDate'],
    ['2024-10-06', '2024-09-17', 'violated', 'future', 'birthDate'],
  ] as const)('born %s, appointed %s: %s', (birthDate, appointed, value, says, column) => {
    expect(outcomes(age, member(birthDate, appointed))).toMatchObject([
      { value, says, row: 'М-012', column, required: '>= 18' },
    ]);
  });

  test('says when the 18th birthday is', () => {
    expect(outcomes(age, member('2006-09-18', '2024-09-17'))).toMatchObject([
      { actual: '2006-09-18', figures: { adult: '2024-09-18' } },
    ]);
  });

  test('one verdict a member who sits, none where nobody does', () => {
    expect(outcomes(age, { members: [{}, { left: day('2024-10-01') }, {}] })).toHaveLength(2);
    expect(outcomes(age, {})).toEqual([]);
  });

  test.each([
    ['2026-02-27', 'violated', null],
    ['2026-02-28', 'unknown', 'leapDay'],
    ['2026-03-01', 'met', null],
  ])('born on 29 February 2008, appointed on %s: %s', (appointed, value, says) => {
    const members = [{ birthDate: day('2008-02-29'), appointed: day(appointed) }];
    expect(outcomes(age, { today: '2026-10-05', members })).toMatchObject([{ value, says }]);
  });
});
