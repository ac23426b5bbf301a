// 5.2.3: one sex has 70 % of the seats or fewer.
import * as fc from 'fast-check';
import { judgeSexes } from '../../../../src/rules/shared/composition/judge-sexes.ts';
import { modelLimit } from '../../../../src/rules/shared/composition/limits.ts';
import { agreed, anyGroup, completions, countOf } from './by-hand.ts';

const SHARE = modelLimit('5.2.3-sex');
const SEXES = ['female', 'male'] as const;
const group = (women: number, men: number, unstated = 0) => [
  ...Array.from({ length: women }, () => 'female' as const),
  ...Array.from({ length: men }, () => 'male' as const),
  ...Array.from({ length: unstated }, () => null),
];

describe('the share of one sex', () => {
  test.each([
    [4, 1, 0, 'violated', '<= 3'],
    [3, 2, 0, 'met', '<= 3'],
    [7, 3, 0, 'met', '<= 7'],
    [8, 2, 0, 'violated', '<= 7'],
    [10, 5, 0, 'met', '<= 10'],
    [11, 4, 0, 'violated', '<= 10'],
    [4, 11, 0, 'violated', '<= 10'],
    [5, 10, 0, 'met', '<= 10'],
    [5, 5, 5, 'met', '<= 10'],
    [6, 4, 5, 'unknown', '<= 10'],
    [4, 5, 6, 'unknown', '<= 10'],
    [11, 0, 4, 'violated', '<= 10'],
    [10, 0, 5, 'unknown', '<= 10'],
    [0, 0, 15, 'unknown', '<= 10'],
  ] as const)('%i women, %i men, %i not stated: %s', (women, men, unstated, value, required) => {
    expect(judgeSexes(group(women, men, unstated), SHARE)).toMatchObject({ value, required, column: 'sex' });
  });

  test('nobody at all is not known', () => {
    expect(judgeSexes([], SHARE)).toMatchObject({ value: 'unknown', says: 'empty' });
  });

  test('with blanks it is what every completion says, and not known where they differ', () => {
    fc.assert(
      fc.property(anyGroup(SEXES, 7), (sexes) => {
        const holds = completions(sexes, SEXES).map((all) =>
          SEXES.every((sex) => 10 * countOf(all, sex) <= 7 * all.length),
        );
        expect(judgeSexes(sexes, SHARE).value).toBe(agreed(holds));
      }),
    );
  });
});
