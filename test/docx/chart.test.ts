// The bars of a chart: as wide as their figures, shaded as far, and something to be seen of whatever is above zero.
import { chart } from '#docx/chart';

/** The shaded part of each bar of a chart in percent, as a share of the whole of its line. */
function filled(values: readonly (number | null)[]): readonly number[] {
  const xml = chart({
    title: '',
    unit: 'percent',
    categories: values.map((value) => `${value}`),
    series: [{ name: '', values }],
  });
  return (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) => {
    const [, ...bars] = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    const widthOf = (cell: string) => Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1]);
    const sum = (cells: readonly string[]) => cells.reduce((all, cell) => all + widthOf(cell), 0);
    return sum(bars.filter((cell) => cell.includes('w:fill="595959"'))) / sum(bars);
  });
}

test.each([
  [[100], [1]],
  [[50], [0.5]],
  [[0], [0]],
  [[null], [0]],
  [[0.1], [0.02]],
  [
    [20, 60, 100, 60],
    [0.2, 0.6, 1, 0.6],
  ],
  [[105], [1]],
])('%j percent are shaded as far as %j', (values, shares) => {
  expect(filled(values)).toEqual(shares);
});
