// A tree as a .docx: made where a script has nothing but the language, with what official papers ask of their form.
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { type Block, type DocumentTree, formOf, grid, list, paragraph } from '#core/document';
import { docxOf } from '#docx';
import { bound } from '#docx/binding';
import { columnsOf } from '#docx/columns';
import { longestWord, widthOf } from '#docx/letter-widths';
import { ROOM } from '#docx/page';

const treeOf = (...blocks: readonly Block[]): DocumentTree => ({
  name: 'Акт 1',
  header: null,
  footer: null,
  blocks,
});

function partsOf(tree: DocumentTree): Record<string, string> {
  const files = Object.entries(unzipSync(docxOf(tree)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const bodyOf = (...blocks: readonly Block[]): string => partsOf(treeOf(...blocks))['word/document.xml'] ?? '';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('an empty context makes the very same bytes: no timers, no encoders, no URL', async () => {
  const { outputFiles } = await build({
    entryPoints: [require.resolve('../../src/docx/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Docx',
    target: 'es2020',
  });
  const context = createContext({});
  runInContext(outputFiles[0]?.text ?? '', context);
  const tree = treeOf(paragraph('title', 'АКТ'), list(['бир'], true), grid(['А'], [['ө']], [1]));
  const made = runInContext(`Docx.docxOf(${JSON.stringify(tree)})`, context) as Uint8Array;
  expect(Buffer.from(made)).toEqual(Buffer.from(docxOf(tree)));
});

test('A4, margins 30, 15, 20 and 20 mm, Times New Roman 12, a number at the foot from the second page', () => {
  const parts = partsOf(treeOf(paragraph('body', 'ө')));
  const body = parts['word/document.xml'] ?? '';
  expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  expect(body).toContain('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
  expect(body).toContain('<w:titlePg/>');
  expect(parts['word/footer1.xml']).toContain(' PAGE ');
  expect(parts['word/footer2.xml']).not.toContain(' PAGE ');
  expect(parts['word/styles.xml']).toMatch(/w:ascii="Times New Roman".*<w:sz w:val="24"\/>/);
});

test('the draft mark stands at the head of every page, the foot on the first one too', () => {
  const parts = partsOf({ ...treeOf(paragraph('body', 'ө')), header: 'ДОЛБООР', footer: 'foot' });
  expect(parts['word/header1.xml']).toContain('ДОЛБООР');
  expect(parts['word/footer1.xml']).toContain('foot');
  expect(parts['word/footer2.xml']).toContain('foot');
});

test('a head row repeats and stands with its first row; rows stay whole', () => {
  const body = bodyOf(
    grid(
      ['А', 'Б'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [0.5, 0.5],
    ),
  );
  const [head = '', first = ''] = body.split('</w:tr>');
  expect(head).toMatch(/<w:cantSplit\/><w:tblHeader\/>/);
  expect(head).toContain('<w:keepNext/>');
  expect(first).toContain('<w:cantSplit/>');
  expect(first).not.toContain('<w:keepNext/>');
});

test('a row higher than most of a page may break', () => {
  expect(bodyOf(grid([], [['сөз '.repeat(4000)]], [1]))).not.toContain('<w:cantSplit/>');
});

test.each(['heading', 'subheading', 'title', 'caption'] as const)(
  'a %s stands on the page of what follows',
  (style) => {
    expect(bodyOf(paragraph(style, 'Б'), paragraph('body', 'в'))).toContain('<w:keepNext/>');
  },
);

test('widths are absolute and make the room, whatever the shares', () => {
  const body = bodyOf(grid(['А', 'Б', 'В'], [['1', '2', '3']], [0.2, 0.2, 0.6]));
  const columns = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(columns.reduce((all, one) => all + one, 0)).toBe(ROOM);
  expect(body).toContain(`<w:tblW w:w="${ROOM}" w:type="dxa"/>`);
  expect(body).toContain('<w:tblLayout w:type="fixed"/>');
  expect(body).not.toContain('w:type="pct"');
});

test('no column is narrower than its longest word, as far as all together fit', () => {
  const word = fc.string({ unit: fc.constantFrom(...'абвшщж'), minLength: 1, maxLength: 16 });
  const cells = fc.array(word, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
      const { widths, size } = columnsOf({ header: [], rows, shares: [0.1, 0.1, 0.8], size: 10, room: ROOM });
      expect(widths.reduce((all, one) => all + one, 0)).toBe(ROOM);
      for (const row of rows)
        row.forEach((text, column) => {
          expect(widths[column] ?? 0).toBeGreaterThanOrEqual(longestWord(text, size) + 239);
        });
    }),
  );
});

test.each([
  ['1/2025', '1/2025'],
  ['2-1', '2-1'],
  ['суу/жол', 'жол'],
  ['айыл-өкмөт', 'өкмөт'],
  ['2024–2026', '2024–'],
])('of «%s» no line breaks «%s»', (text, piece) => {
  expect(longestWord(text, 10)).toBe(longestWord(piece, 10));
  expect(longestWord(piece, 10)).toBe(widthOf(piece, 10));
});

test('an address or a seal takes no room that words need', () => {
  const words = ['Д-001', '25.08.2024', 'документтердин', 'А.Молдалиева'];
  const cells = (seal: string) => [[...words, seal]];
  const shares = [0.1, 0.1, 0.3, 0.1, 0.4];
  for (const length of [31, 64, 400]) {
    const rows = cells('d'.repeat(length));
    const { widths, size } = columnsOf({ header: [], rows, shares, byTexts: true, size: 10, room: ROOM });
    expect(size).toBe(10);
    words.forEach((word, column) => {
      expect(widths[column]).toBeGreaterThan(longestWord(word, size));
    });
  }
  expect(longestWord('d'.repeat(30), 10)).toBe(widthOf('d'.repeat(30), 10));
});

test('a table to write in by hand keeps its shares, though its cells are blank', () => {
  const body = bodyOf(formOf(['Аты-жөнү', 'Колу'], [['Асанова Гүлнара Маратовна', '']], [0.5, 0.5]));
  const [name = 0, signature = 0] = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(Math.abs(name - signature)).toBeLessThanOrEqual(1);
});

test('where columns go by texts, the one with long texts is the widest', () => {
  const rows = [['1', 'тургун', 'Кезектин тизмеси илинбейт, аягындагы үйлөргө суу түнкүсүн гана жетет.']];
  const shares = [0.4, 0.4, 0.2];
  const { widths } = columnsOf({
    header: ['№', 'Ким', 'Эмне'],
    rows,
    shares,
    byTexts: true,
    size: 10,
    room: ROOM,
  });
  expect(widths[2]).toBeGreaterThan(ROOM / 2);
  expect(widths.reduce((all, one) => all + one, 0)).toBe(ROOM);
});

test.each([
  ['№ 12', '№\u00a012'],
  ['n = 120', 'n\u00a0=\u00a0120'],
  ['17-сентябрь', '17\u2011сентябрь'],
  ['ИП-012', 'ИП\u2011012'],
  ['№ 12-5 токтому', '№\u00a012\u20115 токтому'],
  ['А. Молдалиева', 'А.\u00a0Молдалиева'],
  ['48 %', '48\u00a0%'],
  ['4 650 000 сом', '4\u00a0650\u00a0000\u00a0сом'],
  ['17 сентября', '17\u00a0сентября'],
  ['https://docs.google.com/a-1', 'https://docs.google.com/a-1'],
  ['уй-бүлө', 'уй-бүлө'],
  ['6 колонка', '6 колонка'],
])('«%s» does not break where it may not', (text, wanted) => {
  expect(bound(text)).toBe(wanted);
});

test('each list begins with one', () => {
  const parts = partsOf(treeOf(list(['а', 'б'], true), paragraph('body', ''), list(['в'], true)));
  expect(parts['word/document.xml']?.match(/<w:numId w:val="\d"/g)).toEqual(
    [1, 1, 2].map((number) => `<w:numId w:val="${number}"`),
  );
  expect(parts['word/numbering.xml']?.match(/<w:abstractNum /g)).toHaveLength(2);
});

test('a chart is shaded cells with its names beside them', () => {
  const chart = { title: 'Бааны', categories: ['жакшы – 31', 'начар – 0', '?'], unit: 'percent' as const };
  const body = bodyOf({ kind: 'chart', chart: { ...chart, series: [{ name: '', values: [50, 0, null] }] } });
  expect(body.match(/<w:shd /g)).toHaveLength(1);
  expect(body).toContain('жакшы – 31');
  expect(body).not.toContain('w:drawing');
});

test('a picture keeps its shape; what is none is left out', () => {
  const picture = (data: string): Block => ({ kind: 'picture', data, alt: 'Колонка' });
  const parts = partsOf(treeOf(picture(PNG), picture('AAAA')));
  expect(parts['word/document.xml']?.match(/<w:drawing>/g)).toHaveLength(1);
  expect(parts['word/document.xml']).toContain('descr="Колонка"');
  const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(parts['word/document.xml'] ?? '') ?? [];
  expect(cx).toBe(cy);
  expect(Object.keys(parts)).toContain('word/media/picture1.png');
});

test.each(['А\u0000с\u0007а\u001bн\ufffeов ]]><w:evil/>\ud83d', 'ү & "<"\n', '\udc00', 'ө'.repeat(20_000)])(
  'whatever a cell holds, the file is XML: %#',
  (text) => {
    const body = bodyOf(paragraph('body', text), grid([text], [[text]], [1]));
    expect(errorsIn(body)).toBe(0);
  },
);

test.each(['\n', '\r\n', '\u000b', '\f', '\u2028', '\u2029', '\u0085', '<br>', ' <br/> ', '<BR />'])(
  'a break of whatever pasted it breaks the line, %j',
  (end) => {
    const body = bodyOf(paragraph('body', `биринчи сап${end}экинчи сап`));
    expect(body.match(/<w:br\/>/g)).toHaveLength(1);
    expect(body).toMatch(/>биринчи сап<.*>экинчи сап</);
  },
);

/** How many mistakes a parser of XML finds. */
function errorsIn(xml: string): number {
  const { window } = new JSDOM('');
  const parsed = new window.DOMParser().parseFromString(xml, 'application/xml');
  return parsed.getElementsByTagName('parsererror').length;
}

test('of many lines only the last four are held to one another', () => {
  const held = (count: number) =>
    bodyOf(...Array.from({ length: count }, (_, index) => paragraph('body', `сап ${index}`))).split(
      '<w:keepNext/>',
    ).length - 1;
  expect([1, 2, 3, 5, 12].map(held)).toEqual([0, 1, 2, 4, 4]);
});

test('a heading stands twelve points below what is above it, and four above its text', () => {
  expect(bodyOf(paragraph('body', 'а'), paragraph('heading', 'Б'))).toMatch(
    /w:before="240" w:after="80"|w:after="80" w:before="240"/,
  );
});
