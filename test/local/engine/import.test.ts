// Spreadsheet files that are too large, damaged, or hold a cell far from all others.
import { strToU8, zipSync } from 'fflate';
import { readXlsx, TooLarge, type Unread } from '../../../local/engine/xlsx.ts';

const NS = 'http://schemas.openxmlformats.org';
const REL = `${NS}/officeDocument/2006/relationships`;

/** A file with these sheets' parts, by the sheets' names. */
function file(sheets: Readonly<Record<string, string>>, more: Record<string, Uint8Array> = {}): Uint8Array {
  const names = Object.keys(sheets);
  const listed = names
    .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at}"/>`)
    .join('');
  const related = names
    .map((_, at) => `<Relationship Id="rId${at}" Type="${REL}/worksheet" Target="worksheets/s${at}.xml"/>`)
    .join('');
  const parts = Object.values(sheets).map((part, at) => [`xl/worksheets/s${at}.xml`, strToU8(part)]);
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="${REL}"><sheets>${listed}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${related}</Relationships>`),
    ...Object.fromEntries(parts),
    ...more,
  });
}

const cell = (a1: string, text = 'бир') =>
  `<row r="${a1.replace(/\D/g, '')}"><c r="${a1}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
const sheet = (...rows: string[]) => `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;

interface Read {
  readonly sheets: readonly {
    readonly name: string;
    readonly rowNumber: number;
    readonly colNumber: number;
    readonly cells: Readonly<Record<string, string>>;
  }[];
}

function read(bytes: Uint8Array) {
  const unread: Unread[] = [];
  const { sheets } = readXlsx(bytes, (one) => unread.push(one)) as Read;
  return { sheets, unread };
}

describe('a cell far from all others', () => {
  test.each(['XFD1048576', 'A1048576', 'XFD500000'])('%s is left out, and reported, at once', (a1) => {
    const { sheets, unread } = read(file({ Мүчөлөр: sheet(cell('A1'), cell(a1, 'алыс')) }));
    expect(unread).toEqual([{ kind: 'far', sheet: 'Мүчөлөр', cell: a1, content: 'алыс' }]);
    expect(sheets[0]).toMatchObject({ rowNumber: 1000, colNumber: 26, cells: { A1: 'бир' } });
  });

  test('where there is room for it, it is taken', () => {
    const { sheets, unread } = read(file({ Мүчөлөр: sheet(cell('A1'), cell('A380000', 'алыс')) }));
    expect(unread).toEqual([]);
    expect(sheets[0]?.cells.A380000).toBe('алыс');
  });

  test('without content it counts for nothing', () => {
    const { sheets, unread } = read(
      file({ Б: sheet(cell('A1'), '<row r="1048576"><c r="XFD1048576" s="0"/></row>') }),
    );
    expect(unread).toEqual([]);
    expect(sheets[0]?.rowNumber).toBe(1000);
  });
});

describe('a damaged sheet is named with the reason; the others are taken', () => {
  test.each([
    ['it breaks off', '<worksheet><sheetData><row r="1">'],
    ['its tags do not fit', '<worksheet><sheetData></worksheet></sheetData>'],
    ['it is no XML', 'PK\u0003\u0004'],
    ['it is empty', ''],
    ['it has entities of its own', '<!DOCTYPE w [<!ENTITY a "aa">]><worksheet><sheetData/></worksheet>'],
  ])('%s', (_why, part) => {
    const { sheets, unread } = read(file({ Бузук: part, Бүтүн: sheet(cell('A1')) }));
    expect(sheets.map(({ name }) => name)).toEqual(['Бүтүн']);
    expect(unread).toEqual([{ kind: 'damaged', sheet: 'Бузук', why: expect.stringMatching(/./) }]);
  });

  test('a sheet without cells is named too', () => {
    const { unread } = read(file({ Диаграмма: '<chartsheet/>', Бүтүн: sheet() }));
    expect(unread).toEqual([{ kind: 'noCells', sheet: 'Диаграмма' }]);
  });
});

describe('too large', () => {
  const zeros = (size: number) => new Uint8Array(size);

  test('a part that nobody reads is not unpacked', () => {
    expect(read(file({ Б: sheet() }, { 'xl/media/image1.png': zeros(300_000_000) })).sheets).toHaveLength(1);
  });

  test.each([
    ['one part', { 'xl/theme/theme9.xml': zeros(120_000_001) }],
    [
      'all parts',
      { 'xl/a.xml': zeros(100_000_000), 'xl/b.xml': zeros(100_000_000), 'xl/c.xml': zeros(51_000_000) },
    ],
    ['their number', Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`x/${at}`, zeros(0)]))],
  ])('%s: refused before it is unpacked', (_what, more) => {
    expect(() => read(file({ Б: sheet() }, more))).toThrow(TooLarge);
  });

  test('more cells than a workbook has room for', () => {
    const rows = Array.from({ length: 380 }, (_, at) => cell(`A${(at + 1) * 1000}`));
    expect(() => read(file({ А: sheet(...rows), Б: sheet(...rows) }))).toThrow(TooLarge);
  });
});
