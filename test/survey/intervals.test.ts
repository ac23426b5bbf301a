// Quantiles, intervals of shares and of differences, sizes of samples, response rates.
import * as fc from 'fast-check';
import { newcombe } from '../../src/survey/newcombe.ts';
import { normalQuantile, zOf } from '../../src/survey/quantile.ts';
import { marginOf, responseRate, sampleSize } from '../../src/survey/sample.ts';
import { wilson } from '../../src/survey/wilson.ts';

/** A share in percent with two decimals. */
const percent = (share: number) => Math.round(share * 10_000) / 100;

/** Some of so many people. */
const part = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

const confidence = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

describe('the normal quantile', () => {
  // Values of tables, to the digits that these print.
  test.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.9995, 3.290526731491926],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0470962993612],
  ])('of %p is %p', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 12);
  });

  test('z at 0.95 is 1.959964', () => {
    expect(zOf(0.95).toFixed(6)).toBe('1.959964');
  });

  test('is the inverse of the distribution, which is summed here by brute force', () => {
    const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    const below = (z: number) => {
      const steps = 4000;
      let sum = 0;
      for (let at = 0; at < steps; at++) sum += density(((at + 0.5) * z) / steps);
      return 0.5 + (sum * z) / steps;
    };
    for (const p of [0.001, 0.05, 0.0749, 0.0751, 0.3, 0.6, 0.924, 0.926, 0.99, 0.9999])
      expect(below(normalQuantile(p))).toBeCloseTo(p, 6);
  });

  test('rises and is odd', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (p) => {
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 8);
        expect(normalQuantile(p * 0.99)).toBeLessThan(normalQuantile(p));
      }),
    );
  });

  test.each([0, 1, -0.1, 1.1, Number.NaN])('refuses %p', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
    expect(() => zOf(p)).toThrow(RangeError);
  });

  test('a confidence just below 1 still has one', () => {
    expect(Number.isFinite(zOf(1 - Number.EPSILON / 2))).toBe(true);
  });
});

describe("Wilson's interval", () => {
  test.each([
    [24, 30, 62.69, 90.49],
    [0, 10, 0, 27.75],
    [10, 10, 72.25, 100],
    [120, 200, 53.08, 66.54],
    [0, 1, 0, 79.35],
    [1, 1, 20.65, 100],
  ])('of %i in %i is %p–%p %%', (k, n, low, high) => {
    const interval = wilson(k, n);
    expect([percent(interval.low), percent(interval.high)]).toEqual([low, high]);
  });

  test('lies within 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(part, confidence, ({ k, n }, level) => {
        const { low, high } = wilson(k, n, level);
        expect(low >= 0 && low <= k / n && k / n <= high && high <= 1).toBe(true);
        expect(low < high).toBe(true);
      }),
    );
  });

  test('is that of the others, turned round', () => {
    fc.assert(
      fc.property(part, confidence, ({ k, n }, level) => {
        const [one, other] = [wilson(k, n, level), wilson(n - k, n, level)];
        expect(one.low).toBeCloseTo(1 - other.high, 12);
        expect(one.high).toBeCloseTo(1 - other.low, 12);
      }),
    );
  });

  test('narrows with n and widens with confidence', () => {
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    fc.assert(
      fc.property(part, fc.integer({ min: 2, max: 9 }), ({ k, n }, times) => {
        expect(width(wilson(k * times, n * times))).toBeLessThan(width(wilson(k, n)));
        expect(width(wilson(k, n, 0.99))).toBeGreaterThan(width(wilson(k, n, 0.9)));
      }),
    );
  });

  test('its ends are the shares from which the sample is just z standard errors away', () => {
    fc.assert(
      fc.property(part, ({ k, n }) => {
        const { low, high } = wilson(k, n);
        for (const end of [low, high])
          expect((k / n - end) ** 2).toBeCloseTo((zOf(0.95) ** 2 * end * (1 - end)) / n, 10);
      }),
    );
  });

  test.each([
    [1, 0],
    [-1, 10],
    [11, 10],
    [Number.NaN, 10],
  ])('refuses %p of %p', (k, n) => {
    expect(() => wilson(k, n)).toThrow(RangeError);
  });
});

describe("Newcombe's interval", () => {
  test('70/100 against 60/100 is +10.0, −3.2…22.7, no reliable change', () => {
    const { difference, low, high, verdict } = newcombe(70, 100, 60, 100);
    expect([difference, low, high].map((value) => Math.round(value * 1000) / 10)).toEqual([10, -3.2, 22.7]);
    expect(verdict).toBe('no reliable change');
  });

  // The examples of the paper itself, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i/%i against %i/%i is %p…%p', (k1, n1, k2, n2, low, high) => {
    const found = newcombe(k1, n1, k2, n2);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('lies within −1 and 1, holds the difference, turns round with the samples; verdicts follow its ends', () => {
    const opposite = { rose: 'fell', fell: 'rose', 'no reliable change': 'no reliable change' };
    fc.assert(
      fc.property(part, part, confidence, (one, other, level) => {
        const found = newcombe(one.k, one.n, other.k, other.n, level);
        const turned = newcombe(other.k, other.n, one.k, one.n, level);
        expect(found.low >= -1 - 1e-12 && found.high <= 1 + 1e-12).toBe(true);
        expect(found.low <= found.difference && found.difference <= found.high).toBe(true);
        expect(turned.low).toBeCloseTo(-found.high, 12);
        expect(turned.verdict).toBe(opposite[found.verdict]);
        expect(found.verdict === 'rose').toBe(found.low > 0);
        expect(found.verdict === 'fell').toBe(found.high < 0);
      }),
    );
  });

  test('the verdict turns from one person to the next', () => {
    const verdicts = Array.from({ length: 101 }, (_, k) => newcombe(k, 100, 60, 100).verdict);
    expect([verdicts.lastIndexOf('fell'), verdicts.indexOf('rose')]).toEqual([46, 74]);
  });
});

describe('the size of a sample', () => {
  test.each([
    [200, 132],
    [500, 218],
    [1000, 278],
    [3000, 341],
    [6000, 362],
    [1, 1],
    [2, 2],
    [10_000_000, 385],
  ])('of a population of %i is %i', (population, size) => {
    expect(sampleSize(population)).toBe(size);
  });

  test('another margin, another confidence', () => {
    expect(sampleSize(1000, 0.03)).toBe(517);
    expect(sampleSize(1000, 0.1)).toBe(88);
    expect(sampleSize(1000, 0.05, 0.99)).toBe(400);
    expect(sampleSize(1000, 0.99)).toBe(1);
  });

  test('is the least that keeps the margin, by brute force', () => {
    const margin = (n: number, population: number) =>
      zOf(0.95) * Math.sqrt((0.25 / n) * ((population - n) / (population - 1)));
    for (const population of [50, 200, 500, 1000, 3000]) {
      let least = 1;
      while (margin(least, population) > 0.05) least += 1;
      expect(sampleSize(population)).toBe(least);
    }
  });

  test('is never more than the population and grows with it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (population, margin) => {
          const size = sampleSize(population, margin);
          expect(size >= 1 && size <= population && Number.isInteger(size)).toBe(true);
          expect(sampleSize(population + 1, margin)).toBeGreaterThanOrEqual(size);
        },
      ),
    );
  });

  test.each([
    [0, 0.05, 0.95],
    [100, 0, 0.95],
    [100, 1, 0.95],
    [100, 0.05, 1],
  ])('refuses %p, %p, %p', (population, margin, level) => {
    expect(() => sampleSize(population, margin, level)).toThrow(RangeError);
  });
});

test.each([
  [80, 15, 5, 0.8],
  [0, 3, 1, 0],
  [10, 0, 0, 1],
  [0, 0, 0, null],
])(
  'the response rate of %i complete, %i refused, %i not reached is %p',
  (complete, refused, notReached, rate) => {
    expect(responseRate(complete, refused, notReached)).toBe(rate);
  },
);

describe('the margin of error', () => {
  test.each([200, 500, 1000, 3000, 6000])(
    'of the sample for %i people is at most five points',
    (population) => {
      const size = sampleSize(population);
      expect(marginOf(size, population)).toBeLessThanOrEqual(0.05);
      expect(marginOf(size - 1, population)).toBeGreaterThan(0.05);
    },
  );

  test.each<[number, number | null, number | null]>([
    [0, 900, null],
    [900, 900, 0],
    [1000, 900, 0],
    [1, null, 0.98],
    [100, null, 0.098],
  ])('of %i out of %p is %p', (size, population, expected) => {
    const margin = marginOf(size, population);
    if (expected === null) expect(margin).toBeNull();
    else expect(margin).toBeCloseTo(expected, 3);
  });
});
