// BMJB_QUORUM, BMJB_FIXRATE, BMJB_DATE, BMJB_SUFFIX.
import * as fc from 'fast-check';
import type { CellInput } from '../../src/core/custom-function.ts';
import { at, call, columnOf } from './support.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `Мүчө ${index + 1}`);

describe('BMJB_QUORUM', () => {
  test.each<[CellInput, number]>([
    [15, 8],
    [14, 8],
    [11, 6],
    [5, 3],
    [1, 1],
    ['15', 8],
    [columnOf(...names(15)), 8],
    [columnOf(...names(15), '', ''), 8],
    [columnOf('А', '', 'В', '', 'Д', ''), 3],
    [[names(7)], 4],
    ['Асан', 1],
  ])('of %p is %i', (members, needed) => {
    expect(call('BMJB_QUORUM', members)).toBe(needed);
  });

  test.each<[CellInput, CellInput, boolean]>([
    [15, 8, true],
    [15, 7, false],
    [14, 7, false],
    [14, 8, true],
    [15, 0, false],
    [15, '', false],
    [15, columnOf(...names(8)), true],
    [15, columnOf(...names(7), '', ''), false],
    [columnOf(...names(5)), columnOf(true, false, true, false, true), true],
    [columnOf(...names(5)), columnOf(true, false, true, false, false), false],
    [columnOf('А', 'Б', 'В', '', ''), columnOf(true, true, false, false, false), true],
    [columnOf('А', 'Б', '', ''), columnOf(true, false, true, ''), true],
    [columnOf(...names(5)), columnOf('', '', '', '', ''), false],
    [columnOf(...names(5)), columnOf('Мүчө 2', 'Мүчө 5', 'Мүчө 1'), true],
  ])('of %p with %p: %p', (members, present, competent) => {
    expect(call('BMJB_QUORUM', members, present)).toBe(competent);
  });

  test.each<[CellInput[], string]>([
    [[0], '«members» аргументинде 1ден 1000ге чейинки бүтүн сан болушу керек.'],
    [[7.5], '«members» аргументинде 1ден 1000ге чейинки бүтүн сан болушу керек.'],
    [[columnOf('', '')], '«members» аргументинде бир да маани жок.'],
    [[5, 6], '«present» аргументи «members» аргументинен көп болбошу керек.'],
    [[5, -1], '«present» аргументинде 0дөн 1000ге чейинки бүтүн сан болушу керек.'],
  ])('refuses %p: %s', (args, sentence) => {
    expect(() => call('BMJB_QUORUM', ...args)).toThrow(new Error(sentence));
  });

  test('is the least number that is more than half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (members) => {
        const needed = call('BMJB_QUORUM', members) as number;
        expect(needed * 2 > members && (needed - 1) * 2 <= members).toBe(true);
      }),
    );
  });
});

describe('BMJB_FIXRATE', () => {
  const states = columnOf('четтетилди', 'четтетиле элек', '', 'Четтетилди ', 'четке кагылды', '', '');

  test.each<[CellInput[], number]>([
    [[states], 2 / 4],
    [[states, columnOf(at('2025-01-01'), '', '', '', '', '', '')], 1 / 4],
    [[states, columnOf('01.02.2025', at('2025-01-01'), '', at('2025-03-01'), '')], 2 / 4],
    [[states, columnOf('', '', '', '', '', '', '')], 0],
    [[columnOf('четтетилди'), ''], 0],
    [['четтетилди'], 1],
    [[columnOf('жарым-жартылай четтетилди', 'четтетилбей жабылды')], 0],
  ])('%#: %p', (args, rate) => {
    expect(call('BMJB_FIXRATE', ...args)).toBeCloseTo(rate, 12);
  });

  test.each<[CellInput[], string]>([
    [[columnOf('', '')], '«states» аргументинде бир да маани жок.'],
    [
      [states, columnOf('', '')],
      '«verified» аргументинин саптары «states» аргументиникинен аз болбошу керек.',
    ],
    [
      [columnOf('четтетилди'), columnOf('ооба')],
      '«verified» аргументинде дата болушу керек, мисалы 17.09.2024.',
    ],
  ])('refuses %#: %s %s', (args, sentence) => {
    expect(() => call('BMJB_FIXRATE', ...args)).toThrow(new Error(sentence));
  });
});

describe('BMJB_DATE', () => {
  test.each<[CellInput[], string]>([
    [[], '2024-жылдын 17-сентябры'],
    [[''], '2024-жылдын 17-сентябры'],
    [['document'], '2024-жылдын 17-сентябры'],
    [['attributive'], '2024-жылдын 17-сентябрындагы'],
    [['Short'], '17-сентябрь, 2024-жыл'],
    [['dative'], '2024-жылдын 17-сентябрына'],
    [['locative'], '2024-жылдын 17-сентябрында'],
    [['ablative'], '2024-жылдын 17-сентябрынан'],
  ])('%p: %s', (form, text) => {
    expect(call('BMJB_DATE', at('2024-09-17'), ...form)).toBe(text);
  });

  test('refuses a form there is not', () => {
    expect(() => call('BMJB_DATE', at('2024-09-17'), 'cell')).toThrow(
      '«form» аргументинде булардын бири болушу керек: document, attributive, short, dative, locative, ablative.',
    );
  });
});

describe('BMJB_SUFFIX', () => {
  test.each<[CellInput, string, string]>([
    [5, 'ablative', '5тен'],
    [15, 'dative', '15ке'],
    [100, 'genitive', '100дүн'],
    [30, 'locative', '30да'],
    ['2,5', 'dative', '2,5ке'],
    [-10, 'Dative', '-10го'],
  ])('%p %s: %s', (number, caseName, text) => {
    expect(call('BMJB_SUFFIX', number, caseName)).toBe(text);
  });

  test.each<[CellInput[], string]>([
    [['беш', 'dative'], '«number» аргументинде сан болушу керек.'],
    [[1e21, 'dative'], '«number» аргументинде сан болушу керек.'],
    [[5], '«caseName» аргументинде булардын бири болушу керек: genitive, dative, locative, ablative.'],
    [
      [5, 'nominative'],
      '«caseName» аргументинде булардын бири болушу керек: genitive, dative, locative, ablative.',
    ],
  ])('refuses %p: %s', (args, sentence) => {
    expect(() => call('BMJB_SUFFIX', ...args)).toThrow(new Error(sentence));
  });
});
