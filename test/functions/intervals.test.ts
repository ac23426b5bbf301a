// BMJB_WILSON, BMJB_DIFFERENCE, BMJB_SAMPLE.
import type { CellInput, CellValue } from '../../src/core/custom-function.ts';
import { call } from './support.ts';

type Rows = CellValue[][];

/** The numbers of one row in percent with two decimals; words as they are. */
function inPercent(output: unknown): CellValue[] {
  const [row = []] = output as Rows;
  return row.map((value) => (typeof value === 'number' ? Math.round(value * 10_000) / 100 : value));
}

describe('BMJB_WILSON', () => {
  test.each<[CellInput[], number, number]>([
    [[24, 30], 62.69, 90.49],
    [[0, 10], 0, 27.75],
    [[10, 10], 72.25, 100],
    [[120, 200], 53.08, 66.54],
    [['24', '30', ''], 62.69, 90.49],
    [[24, 30, 0.95], 62.69, 90.49],
    [[24, 30, '0,99'], 56.7, 92.44],
    [[[[24]], [[30]]], 62.69, 90.49],
  ])('of %p is %p–%p %%', (args, low, high) => {
    expect(inPercent(call('BMJB_WILSON', ...args))).toEqual([low, high]);
  });

  test.each<[CellInput[], string]>([
    [[11, 10], '«successes» аргументинде 0дөн 10го чейинки бүтүн сан болушу керек.'],
    [[-1, 10], '«successes» аргументинде 0дөн 10го чейинки бүтүн сан болушу керек.'],
    [[2.5, 10], '«successes» аргументинде 0дөн 10го чейинки бүтүн сан болушу керек.'],
    [['', 10], '«successes» аргументинде 0дөн 10го чейинки бүтүн сан болушу керек.'],
    [[0, 0], '«n» аргументинде 1ден 10000000го чейинки бүтүн сан болушу керек.'],
    [[1, 'көп'], '«n» аргументинде 1ден 10000000го чейинки бүтүн сан болушу керек.'],
    [[1, 2, 95], '«confidence» аргументинде 0дөн чоң, 1ден кичине сан болушу керек, мисалы 0,95.'],
    [[1, 2, 1], '«confidence» аргументинде 0дөн чоң, 1ден кичине сан болушу керек, мисалы 0,95.'],
    [[1, [[2, 3]]], '«n» аргументинде бир гана уяча болушу керек.'],
  ])('refuses %p: %s', (args, sentence) => {
    expect(() => call('BMJB_WILSON', ...args)).toThrow(new Error(sentence));
  });
});

describe('BMJB_DIFFERENCE', () => {
  test.each<[CellInput[], number, number, number, string]>([
    [[70, 100, 60, 100], 10, -3.19, 22.72, 'ишенимдүү өзгөрүү жок'],
    [[74, 100, 60, 100], 14, 0.97, 26.4, 'өстү'],
    [[73, 100, 60, 100], 13, -0.08, 25.48, 'ишенимдүү өзгөрүү жок'],
    [[46, 100, 60, 100], -14, -27.08, -0.19, 'төмөндөдү'],
    [[47, 100, 60, 100], -13, -26.12, 0.8, 'ишенимдүү өзгөрүү жок'],
    [[70, 100, 60, 100, 0.8], 10, 1.36, 18.44, 'өстү'],
    [[0, 10, 0, 10], 0, -27.75, 27.75, 'ишенимдүү өзгөрүү жок'],
  ])('of %p is %p (%p…%p): %s', (args, difference, low, high, verdict) => {
    expect(inPercent(call('BMJB_DIFFERENCE', ...args))).toEqual([difference, low, high, verdict]);
  });

  test.each<[CellInput[], string]>([
    [[11, 10, 1, 10], '«k1» аргументинде 0дөн 10го чейинки бүтүн сан болушу керек.'],
    [[1, 0, 1, 10], '«n1» аргументинде 1ден 10000000го чейинки бүтүн сан болушу керек.'],
    [[1, 10, 'х', 10], '«k2» аргументинде 0дөн 10го чейинки бүтүн сан болушу керек.'],
    [[1, 10, 1], '«n2» аргументинде 1ден 10000000го чейинки бүтүн сан болушу керек.'],
    [[1, 10, 1, 10, 0], '«confidence» аргументинде 0дөн чоң, 1ден кичине сан болушу керек, мисалы 0,95.'],
  ])('refuses %p: %s', (args, sentence) => {
    expect(() => call('BMJB_DIFFERENCE', ...args)).toThrow(new Error(sentence));
  });
});

describe('BMJB_SAMPLE', () => {
  test.each<[CellInput[], number]>([
    [[200], 132],
    [[500], 218],
    [[1000], 278],
    [[3000], 341],
    [[6000], 362],
    [['3000', '', ''], 341],
    [[1], 1],
    [[1000, 0.03], 517],
    [[1000, '0,1'], 88],
    [[1000, 0.05, 0.99], 400],
  ])('of %p is %i', (args, size) => {
    expect(call('BMJB_SAMPLE', ...args)).toBe(size);
  });

  test.each<[CellInput[], string]>([
    [[0], '«population» аргументинде 1ден 10000000го чейинки бүтүн сан болушу керек.'],
    [['көп'], '«population» аргументинде 1ден 10000000го чейинки бүтүн сан болушу керек.'],
    [[100, 5], '«margin» аргументинде 0дөн чоң, 1ден кичине сан болушу керек, мисалы 0,95.'],
    [[100, 0.05, 1], '«confidence» аргументинде 0дөн чоң, 1ден кичине сан болушу керек, мисалы 0,95.'],
  ])('refuses %p: %s', (args, sentence) => {
    expect(() => call('BMJB_SAMPLE', ...args)).toThrow(new Error(sentence));
  });
});
