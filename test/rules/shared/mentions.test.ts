// Row numbers found in people's own text.
import { mentionsIn } from '#rules/shared/mentions';

const found = (...texts: readonly (string | null)[]) =>
  mentionsIn(texts, (text) => text)(['АК-001', '1/2024', null]);

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
  ])('%s: %s', (text, is) => {
    expect(found(text)).toEqual(is ? [text] : []);
  });

  test('each once, whatever it is named by', () => {
    expect(found('АК-001, АК-001, 1/2024', 'АК-002')).toEqual(['АК-001, АК-001, 1/2024']);
  });
});
