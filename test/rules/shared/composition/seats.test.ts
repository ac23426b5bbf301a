// 5.2.3: the seats of the sides, under every reading, against every composition there is.
import * as fc from 'fast-check';
import { judgeSeats } from '../../../../src/rules/shared/composition/judge-seats.ts';
import {
  lawfulCompositions,
  nearestCompositions,
  SIDES,
} from '../../../../src/rules/shared/composition/shares.ts';
import {
  agreed,
  allows,
  anyGroup,
  anyReading,
  completions,
  countOf,
  everyComposition,
  isLawful,
  lawful,
  READINGS,
} from './by-hand.ts';

const write = ({ municipal, deputy, citizen }: { municipal: number; deputy: number; citizen: number }) =>
  `${municipal}/${deputy}/${citizen}`;

describe('the compositions that the shares allow', () => {
  test.each([
    [5, []],
    [7, ['2/1/4']],
    [9, []],
    [11, ['3/2/6']],
    [13, []],
    [15, ['4/3/8']],
    [8, ['2/2/4']],
    [12, ['3/3/6']],
    [6, ['2/1/3']],
    [14, ['4/3/7']],
  ] as const)('%i by default: %j', (size, expected) => {
    expect(lawfulCompositions(size, 'default').map(write)).toEqual(expected);
  });

  test.each(READINGS)('%s: all of them and no others, in order', (reading) => {
    for (let size = 1; size <= 40; size++)
      expect(lawfulCompositions(size, reading)).toEqual(lawful(size, reading));
  });

  test.each([5, 7, 9, 11, 13, 15])(
    '%i: an exact quarter never exists, with all shares rounded up nothing fits',
    (size) => {
      expect(size % 4).not.toBe(0);
      expect(lawfulCompositions(size, 'all-strict')).toEqual([]);
    },
  );
});

describe('the nearest where none is lawful', () => {
  test.each([
    [5, ['1/1/3 municipal', '2/0/3 deputy', '2/1/2 citizen']],
    [9, ['2/2/5 municipal', '3/1/5 deputy', '3/2/4 citizen']],
    [13, ['3/3/7 municipal', '4/2/7 deputy', '4/3/6 citizen']],
  ] as const)('%i by default: %j', (size, expected) => {
    const nearest = nearestCompositions(size, 'default');
    expect(nearest.map(({ seats, broken }) => `${write(seats)} ${broken.join(' ')}`)).toEqual(expected);
  });

  test('a lawful composition is its own nearest', () => {
    for (const reading of READINGS)
      for (let size = 1; size <= 20; size++) {
        const fit = lawful(size, reading);
        const nearest = nearestCompositions(size, reading);
        if (fit.length > 0) expect(nearest.map(({ seats }) => seats)).toEqual(fit);
        else
          for (const { seats, broken } of nearest)
            expect(broken).toEqual(SIDES.filter((side) => !allows[reading][side](seats[side], size)));
      }
  });

  test('none breaks fewer sides than every composition must', () => {
    for (let size = 1; size <= 20; size++) {
      const fewest = Math.min(
        ...everyComposition(size).map(
          (seats) => SIDES.filter((side) => !allows.default[side](seats[side], size)).length,
        ),
      );
      expect(Math.min(...nearestCompositions(size, 'default').map(({ broken }) => broken.length))).toBe(
        fewest,
      );
    }
  });
});

describe('the seats of one side', () => {
  test.each([
    ['municipal', 3, 'violated', '3 of 15', '>= 3.75'],
    ['municipal', 4, 'met', '4 of 15', '>= 3.75'],
    ['deputy', 2, 'violated', '2 of 15', '3…4'],
    ['deputy', 3, 'met', '3 of 15', '3…4'],
    ['deputy', 4, 'met', '4 of 15', '3…4'],
    ['deputy', 5, 'violated', '5 of 15', '3…4'],
    ['citizen', 7, 'violated', '7 of 15', '>= 7.5'],
    ['citizen', 8, 'met', '8 of 15', '>= 7.5'],
  ] as const)('%s, %i of 15: %s', (side, seats, value, actual, required) => {
    const other = side === 'citizen' ? 'deputy' : 'citizen';
    const sides = Array.from({ length: 15 }, (_, at) => (at < seats ? side : other));
    expect(judgeSeats(sides, side, 'default')).toMatchObject({ value, actual, required, column: 'side' });
  });

  test.each([
    [12, 2, 'violated'],
    [12, 3, 'met'],
    [12, 4, 'violated'],
  ] as const)('of %i an exact quarter is one number: %i deputies %s', (size, seats, value) => {
    const sides = Array.from({ length: size }, (_, at) =>
      at < seats ? ('deputy' as const) : ('citizen' as const),
    );
    expect(judgeSeats(sides, 'deputy', 'default').value).toBe(value);
  });

  test('with blanks it is what every completion says, and not known where they differ', () => {
    fc.assert(
      fc.property(anyGroup(SIDES, 6), anyReading, fc.constantFrom(...SIDES), (sides, reading, side) => {
        const holds = completions(sides, SIDES).map((group) =>
          allows[reading][side](countOf(group, side), sides.length),
        );
        expect(judgeSeats(sides, side, reading).value).toBe(agreed(holds));
      }),
    );
  });

  test('all three are met at once exactly by lawful compositions', () => {
    fc.assert(
      fc.property(anyGroup(SIDES, 0), anyReading, (sides, reading) => {
        const seats = {
          municipal: countOf(sides, 'municipal'),
          deputy: countOf(sides, 'deputy'),
          citizen: countOf(sides, 'citizen'),
        };
        const met = SIDES.every((side) => judgeSeats(sides, side, reading).value === 'met');
        expect(met).toBe(isLawful(seats, sides.length, reading));
      }),
    );
  });
});
