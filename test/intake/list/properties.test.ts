// What holds for every text: the reader never throws, loses no line and keeps the order.
import fc from 'fast-check';
import { tidied } from '../../../src/intake/list/page.ts';
import { readList } from '../../../src/intake/list/read-list.ts';
import { timesOf } from '../../reliability/support/sample.ts';

const words = [
  '1.',
  '2)',
  '№ 3',
  '12-',
  '17',
  '-',
  '–',
  '—',
  ',',
  '\t',
  '|',
  ' ',
  '\u00a0',
  '\n',
  '\r\n',
  '\n\n',
  'А.Осмонов',
  'Асанова Г.Б.',
  'Эркин Темир уулу',
  'Кайыңды-Булак',
  'айылынын',
  'тургуну',
  'топтун',
  'мүчөсү',
  'төрагасы',
  'кеңештин',
  'депутаты',
  'катчы',
  'Мүчөлөрү:',
  '______',
  '=1+1',
  '<b>',
  'курамы',
  'Тиркеме 2',
  'бош орун',
  '3-бет',
  'жүктөлсүн.',
  '2024-жылдын 17-сентябры',
  'A',
  '🙂',
  '\ud800',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);
const TITLE = 'Топтун курамы\n1. А.Осмонов\n';

test('never throws, and reads one text in one way', () => {
  fc.assert(
    fc.property(texts, (text) => expect(readList(text)).toEqual(readList(text))),
    { numRuns: timesOf(4000) },
  );
});

/** The letters and signs of a text, blanks aside, in a fixed order. */
const signs = (text: string) => Array.from(text.replace(/\s/gu, '')).sort().join('');

test('every sign after the title stands in a member or in a line left out, once, and so does every line', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { heading, members, leftOut } = readList(TITLE + text);
      fc.pre(heading.title === 'Топтун курамы');
      const clean = tidied(TITLE + text)
        .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
        .map((line) => line.replace(/[^\P{Cc}\t]/gu, '').trim());
      const accounted = [...members.map(({ printed }) => printed), ...leftOut.map(({ line }) => line)];
      expect(signs(accounted.join(' '))).toBe(signs(clean.slice(1).join(' ')));
      const numbers = new Set([
        ...members.flatMap(({ lineNumbers }) => lineNumbers),
        ...leftOut.map(({ lineNumber }) => lineNumber),
      ]);
      const filled = clean.flatMap((line, at) => (at > 0 && line !== '' ? [at + 1] : []));
      expect([...numbers].sort((a, b) => a - b)).toEqual(filled);
    }),
    { numRuns: timesOf(3000) },
  );
});

test('members stand in the order of the text, each with a name that its entry holds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { members } = readList(TITLE + text);
      for (const { name, printed } of members) {
        expect(name).not.toBe('');
        expect(printed.replace(/\s+/g, ' ')).toContain(name.replace(/\s+/g, ' '));
      }
    }),
    { numRuns: timesOf(3000) },
  );
});

const surnames = ['Осмонов', 'Асанова', 'Темир уулу', 'Жээнбекова', 'Үсөнов', 'Ңурбеков'];
const sides = [
  ['Терек айылынын тургуну', 'citizen'],
  ['айылдык кеңештин депутаты', 'deputy'],
  ['айыл өкмөтүнүн адиси', 'municipal'],
] as const;

test('a well-formed list is read back whatever its numbers, dashes and line ends are', () => {
  const entry = fc.record({
    initial: fc.constantFrom('А.', 'Б. ', 'Э.К.'),
    surname: fc.constantFrom(...surnames),
    dash: fc.constantFrom('-', ' - ', '–', '– ', ' — ', ', '),
    side: fc.constantFrom(...sides),
  });
  const number = fc.constantFrom('. ', ') ', '- ', '\t', ' ', '');
  const end = fc.constantFrom('\n', '\r\n', '\n\n', '\n \n');
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 15 }), number, end, (entries, mark, lineEnd) => {
      const lines = entries.map(
        ({ initial, surname, dash, side }, at) =>
          `${mark ? at + 1 : ''}${mark}${initial}${surname}${dash}${side[0]}, топтун мүчөсү`,
      );
      const { members, leftOut } = readList(['Топтун курамы', ...lines].join(lineEnd));
      expect(leftOut).toEqual([]);
      expect(members.map(({ name, side, order, position }) => [name, side, order, position])).toEqual(
        entries.map(({ initial, surname, side }, at) => [
          initial + surname,
          side[1],
          mark ? at + 1 : null,
          side[0],
        ]),
      );
    }),
  );
});
