// SHA-256 in plain code gives what Node's own gives.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '#core/sha256';

const nodes = (text: string) => createHash('sha256').update(text).digest('hex');

test.each([
  '',
  'abc',
  'Ө',
  '😀',
  '\ud83d',
  ...[54, 55, 56, 57, 63, 64, 65, 119, 120].map((n) => 'а'.repeat(n)),
])('of «%s»', (text) => expect(sha256(text)).toBe(nodes(text)));

test('of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(sha256(text)).toBe(nodes(text));
    }),
  );
});
