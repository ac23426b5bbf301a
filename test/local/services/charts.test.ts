// The Charts service: pictures of lying bars, with every Kyrgyz letter, ready at once.
import { imageSize } from '../../../local/services/document/image-size.ts';
import { rig } from './services.ts';

type Row = [string, number | null];

const { Charts } = rig().services;

function builder(...rows: Row[]) {
  const table = Charts.newDataTable()
    .addColumn(Charts.ColumnType.STRING, '')
    .addColumn(Charts.ColumnType.NUMBER, '');
  for (const row of rows) table.addRow(row);
  return Charts.newBarChart()
    .setDataTable(table)
    .setDimensions(400, 160)
    .setOption('fontSize', 16)
    .setOption('chartArea', { left: 120 });
}

const picture = (...rows: Row[]) =>
  Uint8Array.from(
    builder(...rows)
      .build()
      .getAs('image/png')
      .getBytes(),
  );

test('a chart is a PNG of the size that was asked for', () => {
  expect(imageSize(picture(['ооба', 3], ['жок', 1]))).toEqual({
    contentType: 'image/png',
    width: 400,
    height: 160,
  });
});

test('bars follow the figures, and nothing else does', () => {
  expect(picture(['ооба', 3], ['жок', 1])).not.toEqual(picture(['ооба', 1], ['жок', 3]));
  expect(picture(['ооба', 3], ['жок', null])).toEqual(picture(['ооба', 3], ['жок', null]));
});

test.each([
  ['ң', 'н'],
  ['ө', 'ү'],
  ['Ө', 'Ү'],
])('«%s» is a letter of its own', (one, other) => {
  expect(picture([one, 1])).not.toEqual(picture([other, 1]));
});

test.each([
  ['a row that is too short', () => Charts.newDataTable().addColumn(Charts.ColumnType.STRING, '').addRow([])],
  ['a text for a number', () => builder(['ооба', 'үч' as never])],
  ['data that is none', () => Charts.newBarChart().setDataTable({} as never)],
  ['a position that is none', () => builder().setLegendPosition('NONE' as never)],
  ['an option that the host does not draw', () => builder().setOption('is3D', true)],
])('%s is refused', (_, work) => {
  expect(work).toThrow(/don't match the method signature|not implemented/);
});

test('another kind of chart throws its name', () => {
  expect(() => Charts.newPieChart()).toThrow('Charts.newPieChart is not implemented');
});
