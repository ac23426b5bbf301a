// Cells as people write them: what is understood, and what counts as unreadable and left as it is.
import type { Cell } from '../../src/core/cell.ts';
import { decode, headerOf } from '../../src/tables/decode.ts';
import type { SheetKey } from '../../src/tables/index.ts';
import { dateCell, gridOf, keysOf, lexicon, type Row } from './support.ts';

const read = <K extends SheetKey>(sheet: K, rows: readonly Row[], keys = keysOf(sheet)) =>
  decode(sheet, gridOf(keys, rows), lexicon);

/** What one cell says, or the kind that it cannot be read as. */
function cell(sheet: SheetKey, column: string, written: Cell): unknown {
  const { records, problems } = read(sheet, [{ number: 'М-001', [column]: written }]);
  if (problems[0] !== undefined) return `not a ${problems[0].kind}`;
  return records.length === 0 ? null : (records[0] as unknown as Row)[column];
}

test('a text has a line feed for every break that was pasted', () => {
  expect(cell('members', 'position', 'адис,\u000bкатчы\u2028мүчө<br>тургун')).toBe(
    'адис,\nкатчы\nмүчө\nтургун',
  );
  expect(cell('members', 'position', 'адис <бөлүм> & Ко')).toBe('адис <бөлүм> & Ко');
});

describe('a date', () => {
  test.each<[Cell, unknown]>([
    [dateCell('2024-09-17'), '2024-09-17'],
    ['17.09.2024', '2024-09-17'],
    [' 7.9.2024 ', '2024-09-07'],
    ['2024-09-17', '2024-09-17'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2023', 'not a date'],
    ['31.02.2024', 'not a date'],
    ['00.09.2024', 'not a date'],
    ['17.13.2024', 'not a date'],
    ['12.3.75', '1975-03-12'],
    ['17.09.05', '2005-09-17'],
    ['17.09.1024', 'not a date'],
    ['17/09/2024', '2024-09-17'],
    ['12/03/1975', '1975-03-12'],
    ['12-3-1975', '1975-03-12'],
    ['12 03 1975', '1975-03-12'],
    ['12,3,1975-ж.', '1975-03-12'],
    ['09/17/2024', 'not a date'],
    ['12.3', 'not a date'],
    ['12.3.975', 'not a date'],
    ['сентябрь', 'not a date'],
    [45552, 'not a date'],
    [1990, 'not a year'],
    ['1990-ж.', 'not a year'],
    // 1990 as spreadsheets show it in a cell for days; the day before is 1899's.
    [dateCell('1905-06-12'), 'not a year'],
    [dateCell('1900-01-01'), 'not a never'],
    ['01.01.1900', 'not a never'],
    [dateCell('1909-12-31'), 'not a never'],
    [dateCell('1910-01-01'), '1910-01-01'],
    ['31.12.2100', '2100-12-31'],
    ['01.01.2101', 'not a never'],
    [true, 'not a date'],
    ['', null],
    ['  ', null],
  ])('%j: %s', (written, expected) => {
    expect(cell('members', 'birthDate', written)).toBe(expected);
  });

  test.each([
    ['17.09.24', '2024-09-17'],
    ['31/12/89', '2089-12-31'],
    ['31/12/90', '1990-12-31'],
  ])('of a paper, with two figures of the year: %s', (written, expected) => {
    expect(cell('members', 'appointed', written)).toBe(expected);
  });
});

describe('a choice', () => {
  test.each([
    ['муниципалдык кызматкер', 'municipal'],
    ['Муниципалдык кызматкер ', 'municipal'],
    ['муниципальный служащий', 'municipal'],
    ['municipal employee', 'municipal'],
    ['municipal', 'municipal'],
    ['жаран', 'citizen'],
    ['гражданин', 'citizen'],
    ['citizen', 'citizen'],
    ['айыл башчысы', 'not a choice'],
    ['депyтат', 'not a latin'],
    ['айылдык кеңештин депутаты', 'deputy'],
    ['', null],
  ])('%s: %s', (written, expected) => {
    expect(cell('members', 'side', written)).toBe(expected);
  });
});

describe('a number', () => {
  test('of days: no term of law has more than a thousand', () => {
    expect(cell('letters', 'termDays', 1000)).toBe(1000);
    expect(cell('letters', 'termDays', 1001)).toBe('not a integer');
  });

  test.each<[string, Cell, unknown]>([
    ['votes', 12, 12],
    ['votes', 0, 0],
    ['votes', '12', 12],
    ['votes', '1 200', 1200],
    ['votes', -1, 'not a integer'],
    ['votes', 1.5, 'not a integer'],
    ['votes', '1.200', 'not a thousands'],
    ['votes', '1,20', 'not a integer'],
    ['votes', 'он эки', 'not a integer'],
  ])('%s %j: %s', (column, written, expected) => {
    expect(cell('candidates', column, written)).toBe(expected);
  });

  test.each<[Cell, unknown]>([
    [1.5, 1.5],
    ['1,5', 1.5],
    ['1 250 000,50', 1_250_000.5],
    ['1\u00a0250', 1250],
    ['-3', 'not a negative'],
    [-0.5, 'not a negative'],
    ['0', 0],
    ['5 сом', 'not a decimal'],
    ['1.250.000', 'not a thousands'],
    ['1.200', 'not a thousands'],
    ['1,200', 'not a thousands'],
    ['0,125', 0.125],
    ['12,34', 12.34],
    [1.2, 1.2],
    [dateCell('2024-09-17'), 'not a decimal'],
  ])('a sum of %j: %s', (written, expected) => {
    expect(cell('subjects', 'plannedSum', written)).toBe(expected);
  });
});

describe('a reference', () => {
  test.each([
    ['М-003', 'М-003'],
    ['М-003 · К.Тиленбаева', 'М-003'],
    ['М-003 К.Тиленбаева', 'М-003'],
    ['М-003. К.Тиленбаева', 'М-003'],
    ['М-003 – К.Тиленбаева', 'М-003'],
    ['м-003', 'М-003'],
    ['M-003', 'М-003'],
    ['М-1234', 'М-1234'],
    ['К.Тиленбаева', 'not a reference'],
    ['М003', 'not a reference'],
    ['М-003а', 'not a reference'],
    ['М-003, М-004', 'not a reference'],
    ['М-003–М-008', 'not a reference'],
    ['М-003 Ж-2 жолу', 'М-003'],
    ['3', 'not a reference'],
    ['', null],
  ])('%s: %s', (written, expected) => {
    expect(cell('members', 'replaces', written)).toBe(expected);
  });

  test.each([
    ['Д-003', 'Д-003'],
    ['д-003 Протокол', 'Д-003'],
    ['№ 3', '№ 3'],
    ['протокол 3, 05.09.2024', 'протокол 3, 05.09.2024'],
    ['3', 'not a reference'],
    ['Д003', 'not a reference'],
    ['бар', 'not a reference'],
    ['05.09.2024', 'not a reference'],
  ])('of a paper, %s: %s', (written, expected) => {
    expect(cell('candidates', 'minutes', written)).toBe(expected);
  });

  test.each<[string, unknown]>([
    ['М-003', ['М-003']],
    ['М-003 К.Тиленбаева, М-004 К.Бугубаев', ['М-003', 'М-004']],
    ['М-003; М-004', ['М-003', 'М-004']],
    ['М-003\nМ-004,', ['М-003', 'М-004']],
    ['М-003, К.Бугубаев', 'not a references'],
    ['М-002–М-004', ['М-002', 'М-003', 'М-004']],
    ['М-999 М-1000', ['М-999', 'М-1000']],
    ['М-002 - М-003; М-007', ['М-002', 'М-003', 'М-007']],
    ['М-002-003', ['М-002', 'М-003']],
    ['M-009…М-010', ['М-009', 'М-010']],
    ['М-003–М-003', ['М-003']],
    ['М-008–М-001', 'not a references'],
    ['М-001–Ж-004', 'not a references'],
    ['М-001–М-201', 'not a references'],
    ['М-003 М-004', ['М-003', 'М-004']],
    ['П-001 Ж-2 жолу, П-002', ['П-001', 'П-002']],
  ])('%j: %j', (written, expected) => {
    expect(cell('plan', 'responsible', written)).toEqual(expected);
  });
});

test.each([
  ['sex', 'Женский', 'female'],
  ['sex', 'М', 'male'],
  ['citizenship', 'КР', 'kyrgyz'],
  ['citizenship', 'Кыргызстан', 'kyrgyz'],
  ['citizenship', 'РФ', 'other'],
  ['citizenship', 'Марс', 'not a choice'],
  ['role', 'зам. председателя', 'deputy'],
])('%s «%s» is %s', (column, written, expected) => {
  expect(cell('members', column, written)).toBe(expected);
});

describe('what people have copied', () => {
  test('a column with its key is reported; the first one is read', () => {
    const keys = ['number', 'name', 'birthDate', 'name'];
    const { problems, records } = decode('members', gridOf(keys, [{ name: 'А.Асанов' }]), lexicon);
    expect(records).toHaveLength(1);
    expect(problems).toMatchObject([{ row: null, column: 'name', kind: 'copied' }]);
  });

  test('a row that repeats the headers is reported and not read; a row with one word of them is', () => {
    const keys = ['number', 'name', 'village'];
    const grid = gridOf(keys, [{ name: 'Аты', village: 'Айылы' }, { name: 'Аты' }]);
    const headed = grid.map((row, line) => (line === 2 ? ['№', 'Аты', 'Айылы'] : row));
    const { problems, lines } = decode('members', headed, lexicon);
    expect(problems).toMatchObject([{ row: null, kind: 'heading', text: '4' }]);
    expect(lines).toEqual([4]);
  });
});

describe('yes and no', () => {
  test.each<[Cell, unknown]>([
    [true, true],
    [false, null],
    ['ооба', true],
    ['жок', false],
    ['да', true],
    ['нет', false],
    ['yes', true],
    ['no', false],
    ['балким', 'not a flag'],
  ])('%j: %s', (written, expected) => {
    expect(cell('members', 'consent', written)).toBe(expected);
  });
});

describe('a row', () => {
  test.each<[string, Row, number]>([
    ['with nothing', {}, 0],
    ['with a number alone', { number: 'М-001' }, 0],
    ['with an empty box', { number: 'М-001', consent: false }, 0],
    ['with a verdict left over', { check: '❓' }, 0],
    ['with blanks alone', { name: '   ' }, 0],
    ['with a name and no number', { name: 'А.Молдалиева' }, 1],
    ['with what cannot be read', { birthDate: '31.02.2024' }, 1],
  ])('%s counts %i times', (_, row, count) => {
    expect(read('members', [row]).records).toHaveLength(count);
  });

  test('that is blank between others leaves these in their lines', () => {
    const { records, lines } = read('members', [{ name: 'Т.Байбагышов' }, {}, { name: 'А.Молдалиева' }]);
    expect(records.map(({ name }) => name)).toEqual(['Т.Байбагышов', 'А.Молдалиева']);
    expect(lines).toEqual([3, 5]);
  });
});

describe('a sheet that people have reshaped', () => {
  const row = { number: 'М-002', name: 'А.Молдалиева', side: 'жаран' };

  test('columns moved, one of their own between, one gone', () => {
    const keys = ['side', '', 'name', 'number'];
    const { records, places } = read('members', [row], keys);
    expect(records).toMatchObject([{ number: 'М-002', name: 'А.Молдалиева', side: 'citizen', sex: null }]);
    expect([...places.keys()]).toEqual(['side', 'name', 'number']);
  });

  test('a key that stands twice counts where it stands first', () => {
    const grid = [['name', 'name'], [], [], ['Т.Байбагышов', 'А.Молдалиева']];
    expect(decode('members', grid, lexicon).records).toMatchObject([{ name: 'Т.Байбагышов' }]);
  });

  test('headers as people have written them', () => {
    const sheet = read('members', []);
    expect([headerOf(sheet, 'name'), headerOf(sheet, 'absent')]).toEqual(['Header of name', '']);
  });

  test('a problem stands with its place and its text, and the record is blank there', () => {
    const { records, problems } = read('members', [{ ...row, birthDate: '31.02.2024' }]);
    expect(records).toMatchObject([{ birthDate: null }]);
    expect(problems).toEqual([
      { sheet: 'members', row: 'М-002', line: 3, column: 'birthDate', kind: 'date', text: '31.02.2024' },
    ]);
  });

  test('rows shorter than the key row, and no rows at all', () => {
    expect(
      decode('members', [keysOf('members'), [], [], ['М-001', 'А.Асанов']], lexicon).records,
    ).toMatchObject([{ number: 'М-001', name: 'А.Асанов', village: null }]);
    expect(decode('members', [], lexicon)).toMatchObject({ records: [], lines: [], problems: [] });
  });
});

test.each<[Cell, unknown]>([
  ['31.02.2024', null],
  ['кийин', null],
  ['17.09.2024', '2024-09-17'],
])('what stands in a cell that the next check computes (%j) is nobody’s misreading', (written, value) => {
  const { records, problems } = read('acts', [
    { number: 'АК-001', object: 'О-001', dueObject: written, date: '31.02.2024' },
  ]);
  expect(records).toMatchObject([{ dueObject: value, date: null }]);
  expect(problems).toMatchObject([{ column: 'date' }]);
});
