// Files that offices keep lists in: four encodings and Word documents.
import { strToU8, zipSync } from 'fflate';
import { textOfFile } from '../../../local/cli/list-file.ts';

const TEXT = 'Топтун курамы\n1. Абиров Бакыт – айыл тургуну';
const PLAIN = 'Состав группы\n1. Абиров Бакыт – житель села';

const little = (text: string) => Buffer.from(text, 'utf16le');
const big = (text: string) => little(text).swap16();
/** Windows-1251 has the letters of Russian alone. */
const windows = (text: string) =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (letter === '–') return 0x96;
      return code < 128 ? code : code - 0x410 + 0xc0;
    }),
  );
const docx = (body: string) =>
  Buffer.from(zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) }));
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;

test.each([
  ['UTF-8', Buffer.from(TEXT), TEXT],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`), TEXT],
  ['UTF-16, little end first', little(`\ufeff${TEXT}`), TEXT],
  ['UTF-16, big end first', big(`\ufeff${TEXT}`), TEXT],
  ['UTF-16 without a mark', little(TEXT), TEXT],
  ['UTF-16, big end first, without a mark', big(TEXT), TEXT],
  ['Windows-1251', windows(PLAIN), PLAIN],
])('%s', (_, bytes, text) => {
  expect(textOfFile(bytes)).toBe(text);
});

test('a Word document: paragraphs are lines, rows are lines of cells', () => {
  const body = `${paragraph('Топтун курамы')}<w:tbl>${row('№', 'Аты-жөнү')}${row('1', 'А.Осмонов &amp; &#1041;')}</w:tbl>${paragraph('М.О.')}`;
  expect(textOfFile(docx(body)).split('\n')).toEqual([
    'Топтун курамы',
    '№\tАты-жөнү',
    '1\tА.Осмонов & Б',
    'М.О.',
    '',
  ]);
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  ['bytes of no encoding', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x4a, 0x46])],
  ['a zip file that is no document', Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))],
  ['a broken zip file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0])],
])('%s is refused', (_, bytes) => {
  expect(() => textOfFile(bytes)).toThrow();
});
