// 5.2.3: sizes at which the shares can be kept to the letter.
import { sizeFeasible } from '#rules/5.2.3-size-feasible';
import type { Readings } from '#tables';
import { outcomes } from './support.ts';

describe('5.2.3 feasible sizes', () => {
  test.each([
    [0, 'default', 'n/a'],
    [5, 'default', 'violated'],
    [7, 'default', 'met'],
    [9, 'default', 'violated'],
    [11, 'default', 'met'],
    [13, 'default', 'violated'],
    [15, 'default', 'met'],
    [15, 'all-strict', 'violated'],
    [13, 'all-floor', 'met'],
    [9, 'within-one', 'met'],
  ] as const)('%i members, read %s: %s', (size, shares, value) => {
    const readings: Partial<Readings> = { shares };
    const members = Array.from({ length: size }, () => ({ name: 'У.Медербеков' }));
    expect(outcomes(sizeFeasible, { members, readings })).toMatchObject([
      { value, row: null, column: 'side', actual: `${size}` },
    ]);
  });

  test('shows the nearest and which share each of them misses', () => {
    const members = Array.from({ length: 9 }, () => ({}));
    expect(outcomes(sizeFeasible, { members })[0]?.figures).toEqual({
      size: 9,
      nearest: '2*/2/5, 3/1*/5, 3/2/4*',
    });
  });

  test('is for information', () => {
    expect(sizeFeasible.severity).toBe('info');
  });
});
