// What cites a paper: a number, not a day.
import { citesPaper } from '#core/paper';

test.each([
  ['№ 12-5', true],
  ['токтом 14', true],
  ['№ 12-5, 17.09.2024', true],
  ['2024-жылдын 17-сентябрындагы № 3 буйрук', true],
  ['№ 12-5-2024', true],
  ['10', true],
  ['№ КЧ-5', true],
  ['2024-жылдын 17-сентябры', false],
  ['17.09.2024', false],
  ['2024-09-17', false],
  ['17 сентября 2024 года', false],
  ['№ 0', false],
  ['№ 0, 17.09.2024', false],
  ['токтом', false],
  ['', false],
  [null, false],
])('%s: %s', (text, expected) => {
  expect(citesPaper(text)).toBe(expected);
});
