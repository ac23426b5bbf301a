// Columns by letters and cells by addresses, at the turn of each number of letters.
import { addressOf, letterOf } from '#core/letters';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [28, 'AB'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %d is %s', (column, letters) => {
  expect(letterOf(column)).toBe(letters);
});

test.each([
  [{ row: 4, column: 2, rows: 1, columns: 1 }, 'B4'],
  [{ row: 4, column: 2, rows: 2, columns: 1 }, 'B4:B5'],
  [{ row: 4, column: 2, rows: 1, columns: 2 }, 'B4:C4'],
  [{ row: 4, column: 2, rows: 6, columns: 2 }, 'B4:C9'],
])('%j is %s', (area, address) => {
  expect(addressOf(area)).toBe(address);
});
