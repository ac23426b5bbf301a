// What a document was made of, as a cell keeps it, and what two versions differ in.
import { differenceOf, readSources, writeSources } from '#actions/making/sources';

const sources = (text: string) => new Map(text.split(' ').map((pair) => pair.split('=') as [string, string]));

test.each([
  ['nothing changed', 'К-001=a С-001=b', 'К-001=a С-001=b', [], [], []],
  ['one changed', 'К-001=a С-001=b', 'К-001=c С-001=b', ['К-001'], [], []],
  ['one new', 'К-001=a', 'К-001=a С-002=d', [], ['С-002'], []],
  ['one gone', 'К-001=a С-001=b', 'С-001=b', [], [], ['К-001']],
  ['all three', 'К-001=a С-001=b', 'К-001=z С-002=b', ['К-001'], ['С-002'], ['С-001']],
])('%s', (_, before, now, changed, fresh, gone) => {
  expect(differenceOf(sources(before), sources(now))).toEqual({ changed, fresh, gone });
});

test('what is written is read again', () => {
  const some = sources('К-001=a1b2c3 С-002=d4e5f6');
  expect(readSources(writeSources(some))).toEqual(some);
});

test.each([null, '', 'nonsense'])('«%s» says nothing', (text) => {
  expect(readSources(text)).toBeNull();
});

test('what is too long for a cell is not kept at all, so that nothing false is said of it', () => {
  const many = new Map(Array.from({ length: 5000 }, (_, index) => [`К-${1000 + index}`, 'abcdef'] as const));
  expect(writeSources(many)).toBe('');
});
