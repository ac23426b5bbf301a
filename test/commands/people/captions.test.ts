// What a row is called where it is chosen: beside its number stands what people know it by, in every sheet that is referred to.
import { captionsOf } from '#commands/people/captions';
import { type SheetKey, tables } from '#tables';
import { decode } from '#tables/decode';
import { lexicon } from '../../tables/support.ts';

const referred = [
  ...new Set(
    Object.values(tables).flatMap((table) =>
      Object.values(table.columns).flatMap(({ to }) => (to === undefined ? [] : [to as SheetKey])),
    ),
  ),
];

/** A sheet of one row, in which every cell of text says `text`. */
function sheetOf(key: SheetKey, text: string) {
  const columns = Object.entries(tables[key].columns);
  const row = columns.map(([name, { kind }]) =>
    name === 'number' ? `${tables[key].prefix}-001` : kind === 'text' || kind === 'long' ? text : '',
  );
  return decode(key, [columns.map(([name]) => name), [], [], row], lexicon);
}

test.each(referred)('a row of %s is called by its number and its own words', (key) => {
  const number = `${tables[key].prefix}-001`;
  expect(captionsOf(sheetOf(key, 'Терек жолу'))).toEqual([
    { row: number, caption: `${number} · Терек жолу` },
  ]);
});

test.each([
  [60, ''],
  [61, '…'],
])('words of %s letters end in «%s»', (length, end) => {
  expect(captionsOf(sheetOf('objects', 'ж'.repeat(length)))).toEqual([
    { row: 'О-001', caption: `О-001 · ${'ж'.repeat(60)}${end}` },
  ]);
});

test('a row of which nothing is known is called by its number, and one without a number by nothing', () => {
  const sheet = decode(
    'reports',
    [['number', 'year', 'approved'], [], [], ['ОТ-001', '', '2024-12-01'], ['', 2024]],
    lexicon,
  );
  expect(captionsOf(sheet)).toEqual([{ row: 'ОТ-001', caption: 'ОТ-001' }]);
});
