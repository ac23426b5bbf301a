// Where verdicts stand in a sheet.
import { placesIn } from '#actions/check/place';
import { decode } from '#tables/decode';
import { columnsOf, gridOf } from './workbook.ts';

const row = (number: string) => ({ number, name: number });
const grid = gridOf('members', [row('М-003'), row('М-001'), row('М-003')]);
const sheet = decode('members', grid, () => null);
const sex = columnsOf('members').indexOf('sex') + 1;

test.each([
  ['a row where it stands now', { row: 'М-001', column: 'sex' }, { row: 5, column: sex }],
  ['the upper of two rows of one number', { row: 'М-003', column: 'sex' }, { row: 4, column: sex }],
  ['the whole sheet at its header', { row: null, column: 'sex' }, { row: 3, column: sex }],
  ['a verdict on no column at the number', { row: 'М-001', column: null }, { row: 5, column: 1 }],
  ['a row that is gone nowhere', { row: 'М-009', column: 'sex' }, null],
])('%s', (_, where, place) => {
  expect(placesIn(sheet)(where)).toEqual(place);
});
