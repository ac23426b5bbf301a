// BMJB_SEATS, BMJB_COMPOSITION: 5.2.1 and 5.2.3 in cells, by the computation of the rules.
import * as fc from 'fast-check';
import type { CellInput, CellOutput } from '../../src/core/custom-function.ts';
import { rules } from '../../src/rules/index.ts';
import { judgeAll } from '../../src/rules/run.ts';
import { anyGroup, anyReading, READINGS } from '../rules/shared/composition/by-hand.ts';
import { factsOf } from '../rules/support.ts';
import { call, columnOf } from './support.ts';

const SIDES = { municipal: 'm', deputy: 'd', citizen: 'c' } as const;
const SEXES = { female: 'f', male: 'm' } as const;

describe('BMJB_SEATS', () => {
  test.each<[CellInput[], CellOutput]>([
    [[7], [[2, 1, 4]]],
    [[11], [[3, 2, 6]]],
    [[15], [[4, 3, 8]]],
    [['15', ''], [[4, 3, 8]]],
    [[8], [[2, 2, 4]]],
    [[6], [[2, 1, 3]]],
    [
      [15, 'within-one'],
      [
        [3, 4, 8],
        [4, 3, 8],
        [4, 4, 7],
      ],
    ],
    [
      [5, 'all-floor'],
      [
        [1, 1, 3],
        [1, 2, 2],
        [2, 1, 2],
      ],
    ],
  ])('%j: %j', (args, rows) => {
    expect(call('BMJB_SEATS', ...args)).toEqual(rows);
  });

  test.each([
    [5, 'default', '1*/1/3, 2/0*/3, 2/1/2*'],
    [9, 'default', '2*/2/5, 3/1*/5, 3/2/4*'],
    [13, 'default', '3*/3/7, 4/2*/7, 4/3/6*'],
    [15, 'all-strict', '3*/4/8, 4/3*/8, 4/4/7*'],
  ] as const)('%i, %s: one row that says it cannot be, and what is nearest', (size, reading, nearest) => {
    expect(call('BMJB_SEATS', size, reading)).toEqual([
      [expect.stringMatching(/^Бул өлчөмдө так аткаруу мүмкүн эмес\. /)],
    ]);
    expect(`${call('BMJB_SEATS', size, reading)}`.endsWith(`: ${nearest}`)).toBe(true);
  });

  test.each<[CellInput[], string]>([
    [[0], '«size» аргументинде 1ден 1000ге чейинки бүтүн сан болушу керек.'],
    [[7.5], '«size»'],
    [['көп'], '«size»'],
    [[''], '«size»'],
    [
      [7, 'strict'],
      '«reading» аргументинде булардын бири болушу керек: default, all-strict, all-floor, within-one.',
    ],
  ])('refuses %j: %s', (args, sentence) => {
    expect(() => call('BMJB_SEATS', ...args)).toThrow(sentence);
  });

  test('is quick at its largest size', () => {
    for (const reading of READINGS) expect(call('BMJB_SEATS', 1000, reading)).not.toEqual([]);
  });
});

describe('BMJB_COMPOSITION', () => {
  const annex = columnOf('c', '', 'd', 'c', 'm', 'd', 'c', 'm', 'c', 'm', 'd', 'c', 'm', 'd', 'c');

  test('of the seed’s group', () => {
    expect(call('BMJB_COMPOSITION', annex, columnOf(...Array.from({ length: 15 }, () => '')))).toEqual([
      ['5.2.3-municipal', '4…5 of 15', '>= 3.75', 'met'],
      ['5.2.3-deputies', '4…5 of 15', '3…4', 'unknown'],
      ['5.2.3-citizens', '6…7 of 15', '>= 7.5', 'violated'],
      ['5.2.3-sex', '0…15 female of 15', '<= 10', 'unknown'],
      ['5.2.1-size', '15', '5…15', 'met'],
      ['5.2.1-odd-size', '15', 'odd', 'met'],
    ]);
  });

  const values = (...args: CellInput[]) =>
    (call('BMJB_COMPOSITION', ...args) as string[][]).map(([, , , value]) => value);

  test.each<[string, CellInput[], (string | undefined)[]]>([
    [
      'letters',
      [columnOf('m', 'm', 'd', 'c', 'c', 'c', 'c'), columnOf('f', 'f', 'f', 'm', 'm', 'm', 'm')],
      ['met', 'met', 'met', 'met', 'met', 'met'],
    ],
    [
      'Kyrgyz words in any case',
      [
        columnOf(
          'муниципалдык кызматкер',
          'Муниципалдык кызматкер ',
          'депутат',
          'жаран',
          'жаран',
          'Жаран',
          'жаран',
        ),
        columnOf('аял', 'аял', 'Аял', 'эркек', 'эркек', 'эркек', 'эркек'),
      ],
      ['met', 'met', 'met', 'met', 'met', 'met'],
    ],
    [
      'rows side by side',
      [[['m', 'm', 'd', 'c', 'c', 'c', 'c']], [['f', 'f', 'f', 'm', 'm', 'm', 'm']]],
      ['met', 'met', 'met', 'met', 'met', 'met'],
    ],
    [
      'an even group',
      [columnOf('m', 'd', 'c', 'c'), columnOf('f', 'f', 'm', 'm')],
      ['met', 'met', 'met', 'met', 'violated', 'violated'],
    ],
    [
      'without sexes',
      [columnOf('m', 'd', 'c', 'c', 'c')],
      ['violated', 'met', 'met', 'unknown', 'met', 'met'],
    ],
    [
      'with one blank for the sexes',
      [columnOf('m', 'd', 'c', 'c', 'c'), ''],
      ['violated', 'met', 'met', 'unknown', 'met', 'met'],
    ],
  ])('%s', (_, args, expected) => {
    expect(values(...args)).toEqual(expected);
  });

  test('rows that are blank in both at the end do not count, a blank between and a sex alone do', () => {
    const sizes = (...args: CellInput[]) => (call('BMJB_COMPOSITION', ...args) as string[][])[4]?.[1];
    expect(sizes(columnOf('m', 'd', '', 'c', '', ''), columnOf('', '', '', 'f', '', ''))).toBe('4');
    expect(sizes(columnOf('m', 'd', '', 'c', '', ''), columnOf('', '', '', '', 'f', ''))).toBe('5');
  });

  test.each<[CellInput[], string]>([
    [[columnOf('', ''), columnOf('', '')], '«sides» аргументинде бир да маани жок.'],
    [
      [columnOf('m', 'x'), ''],
      '«sides» аргументинде булардын бири болушу керек: m, d, c, муниципалдык кызматкер, депутат, жаран.',
    ],
    [[columnOf('m'), columnOf('ж')], '«sexes» аргументинде булардын бири болушу керек: f, m, аял, эркек.'],
    [
      [columnOf('m', 'd'), columnOf('f')],
      '«sexes» аргументинин саптары «sides» аргументиникинен аз болбошу керек.',
    ],
    [[columnOf('m'), '', 'literal'], '«reading»'],
  ])('refuses %j: %s', (args, sentence) => {
    expect(() => call('BMJB_COMPOSITION', ...args)).toThrow(sentence);
  });

  test('says what the rules say of the same group', () => {
    fc.assert(
      fc.property(
        anyGroup(['municipal', 'deputy', 'citizen'], 5),
        fc.array(fc.constantFrom('female', 'male', null), { minLength: 15, maxLength: 15 }),
        anyReading,
        (sides, sexes, shares) => {
          const members = sides.map((side, index) => ({ side, sex: sexes[index] ?? null }));
          fc.pre(sides.at(-1) !== null);
          const shown = call(
            'BMJB_COMPOSITION',
            columnOf(...members.map(({ side }) => (side ? SIDES[side] : ''))),
            columnOf(...members.map(({ sex }) => (sex ? SEXES[sex] : ''))),
            shares,
          ) as string[][];
          const verdicts = judgeAll(rules, factsOf({ members, readings: { shares } }));
          for (const [rule, actual, required, value] of shown)
            expect(verdicts.filter((verdict) => verdict.rule === rule)).toMatchObject([
              { actual, required, value },
            ]);
        },
      ),
    );
  });
});
