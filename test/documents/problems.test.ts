// The notice of problems: what still stands at an object; to the community nothing that is not stated to be open.
import { documents } from '#documents';
import { languages } from '#texts/all';
import { type Case, factsOf } from '../rules/support.ts';
import { made, offered, wordsOf } from './support.ts';
import { village } from './village.ts';

const letter = (changes: object): Case => ({
  ...village,
  letters: [{ kind: 'problems', letter: '4', addressee: 'executive', object: 'О-001', ...changes }],
});

test('letters of problems and of acts may be notices', () => {
  expect(offered('problems', village)).toEqual(['КТ-002']);
  expect(offered('problems', letter({ kind: 'act', act: 'АК-001' }))).toEqual(['КТ-001']);
});

test('it reports every problem, of none that is good or put right', () => {
  const { words } = made('problems', letter({}));
  for (const phrase of [
    'Түтүктүн 40 метри',
    'Долбоор',
    'Кышында суу тоңот',
    'Жеке адамдын',
    'Түтүк көмүлсүн',
  ])
    expect(words).toContain(phrase);
  expect(words).not.toContain('мөөнөтүндө башталган');
  const fixed = {
    ...letter({}),
    findings: [{ object: 'О-001', found: 'Оңдолгон', state: 'fixed' }],
  } as const;
  expect(made('problems', fixed)).toMatchObject({ missing: ['problems'] });
});

test('to the community it holds open findings alone, and says how many it leaves out', () => {
  const { words, missing } = made('problems', letter({ addressee: 'community' }));
  expect(missing).toEqual([]);
  expect(words).toContain('Түтүктүн 40 метри');
  expect(words).not.toContain('Жеке адамдын');
  expect(words).not.toContain('Кимге ачык экени белгисиз көрүнүш');
  expect(words).toContain('көрсөтүлбөгөн 2 жазуу');
});

test.each([
  ['number', { letter: null }, ['number']],
  ['addressee', { addressee: null }, ['addressee']],
  ['object', { object: null }, ['object', 'problems']],
] as const)('without its %s it is a draft', (_, changes, missing) => {
  expect(made('problems', letter(changes)).missing).toEqual(missing);
});

test('an act’s letter reports that act’s findings', () => {
  const facts = factsOf(letter({ kind: 'act', act: 'АК-002', object: null }));
  const tree = documents.problems.tree('КТ-001', facts, [], languages.ky);
  expect(wordsOf(tree)).not.toContain('Түтүктүн');
});
