// What google.script.run lets through.
import fc from 'fast-check';
import { plainCopy } from '../../../local/server/plain-values.ts';

describe('values that may pass', () => {
  test.each([
    [null, null],
    ['Өмүр', 'Өмүр'],
    [7.5, 7.5],
    [false, false],
    [undefined, null],
    [Number.NaN, null],
    [
      [1, undefined, [true]],
      [1, null, [true]],
    ],
    [
      { a: 1, b: undefined, c: { d: '' } },
      { a: 1, c: { d: '' } },
    ],
    [Object.create(null), {}],
  ])('%p arrives as %p', (given, arrives) => {
    expect(plainCopy(given)).toEqual(arrives);
  });

  test('whatever JSON can say arrives unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(plainCopy(value))).toBe(JSON.stringify(value));
      }),
    );
  });

  test('the same object twice is no circle', () => {
    const shared = { n: 1 };
    expect(plainCopy([shared, shared])).toEqual([{ n: 1 }, { n: 1 }]);
  });
});

describe('values that may not pass are named by their path', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  class Own {}
  test.each([
    ['a date', new Date(0), ''],
    ['a function', () => 1, ''],
    ['a symbol', Symbol('s'), ''],
    ['a big integer', 1n, ''],
    ['a map', new Map(), ''],
    ['an instance of a class', new Own(), ''],
    ['a date deep inside', { rows: [{ when: new Date(0) }] }, 'rows.0.when'],
    ['a circle', circle, 'self'],
  ])('%s', (_, value, path) => {
    expect(() => plainCopy(value)).toThrow(new Error(path));
  });
});
