// Setting up while somebody has the workbook open: every formula reaches the page.
import { Model, quietly } from '../../local/engine/o-spreadsheet.ts';
import { createHost } from '../../local/host.ts';
import { productOf } from '../support/product.ts';

test('sheets that are made while a page is open reach it, and the set-up ends', async () => {
  const { host, run } = await productOf(createHost({ today: '2025-01-10' }));
  const client = { id: 'b', name: 'b' };
  const page = quietly(() => new Model(host.snapshot(), { transportService: host.transport, client }));
  let answer: unknown;
  do answer = run('setUpWorkbook', 'ky');
  while (typeof answer !== 'string');
  expect(answer).toBe('Барактар даяр.');
  const names = (model: Model) => model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
  expect(names(page)).toEqual(names(host.model));
  host.close();
});
