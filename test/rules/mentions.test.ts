// Row numbers found in people's own text.
import { mentions } from '#rules/mentions';

describe('mentions', () => {
  test.each([
    ['АК-001', true],
    ['акт АК-001 жана сүрөтү', true],
    ['ак-001', true],
    ['АК-002,АК-001', true],
    ['(АК-001)', true],
    ['№1/2024', true],
    ['АК-0011', false],
    ['11/2024', false],
    ['', false],
    [null, false],
  ])('%s: %s', (text, found) => {
    expect(mentions(text, ['АК-001', '1/2024', null])).toBe(found);
  });
});
