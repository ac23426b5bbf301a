// What the home sheet counts, by its formulas in a real grid.
import { row, sheet } from '../../local/demo/row.ts';
import { typeSheets } from '../../local/demo/write-year.ts';
import { languages } from '../../src/texts/all.ts';
import { product } from '../support/product.ts';

const { actions, sheets } = languages.ky;

test('of open findings those that are good are not counted: nothing is to be put right there', async () => {
  const book = await product('2025-06-01');
  const open = { found: 'Суу жок', state: sheets.findings.columns.state.choices.open };
  typeSheets(book.host, [
    sheet('findings', [
      row('Ф-001', open),
      row('Ф-002', { ...open, good: 'жок' }),
      row('Ф-003', { ...open, good: 'ооба' }),
      row('Ф-004', { found: 'Таза', good: 'ооба' }),
    ]),
  ]);
  const line = book.cells(sheets.home.title).find((cells) => cells.includes(actions.home.open));
  expect(line?.[2]).toBe(2);
});
