// Where verdicts stand in a sheet.

import { decode } from '#tables/decode';
import { placesIn } from '#workbook/place';
import { columnsOf, gridOf } from './workbook.ts';

const row = (number: string) => ({ number, name: number, side: number === 'М-001' ? '' : 'жаран' });
const grid = gridOf('members', [row('М-003'), row('М-001'), row('М-003')]);
const sheet = decode('members', grid, () => null);
const side = columnsOf('members').indexOf('side') + 1;
const name = columnsOf('members').indexOf('name') + 1;
const sex = columnsOf('members').indexOf('sex') + 1;

test.each([
  ['a row where it stands now', { row: 'М-001', column: 'sex' }, { row: 5, column: sex }],
  ['the upper of two rows of one number', { row: 'М-003', column: 'sex' }, { row: 4, column: sex }],
  [
    'the whole sheet where its column is first blank',
    { row: null, column: 'side' },
    { row: 5, column: side },
  ],
  [
    'the whole sheet at the header of a column without blanks',
    { row: null, column: 'name' },
    { row: 3, column: name },
  ],
  ['the whole sheet, on no column', { row: null, column: null }, { row: 3, column: 1 }],
  ['a verdict on no column at the number', { row: 'М-001', column: null }, { row: 5, column: 1 }],
  ['a row that is gone nowhere', { row: 'М-009', column: 'sex' }, null],
])('%s', (_, where, place) => {
  expect(placesIn(sheet)(where)).toEqual(place);
});
