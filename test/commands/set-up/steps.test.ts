// Set-up in steps: a call that takes long answers how far it has come, and the next goes on from there.
import { commands } from '#commands/index';
import { sheetKeys } from '#tables';
import { Paper } from '../../reliability/support/paper.ts';

test('every call makes further sheets, none twice, until all stand', () => {
  const paper = new Paper([{ id: 1, name: 'Sheet1', grid: [['']] }]);
  const environment = () => ({ ...paper.environment(), elapsed: () => 90_000 });
  const found: unknown[] = [];
  do found.push(commands.setUpWorkbook.run(environment(), { language: 'ky' }));
  while (typeof found.at(-1) !== 'string' && found.length < 20);
  expect(found.at(-1)).toBe('Барактар даяр.');
  expect(found[0]).toEqual({
    message: expect.stringMatching(/^Барактар түзүлүүдө: \d+ барактын 9у даяр/),
    more: true,
  });
  expect(found).toHaveLength(Math.ceil(sheetKeys.length / 9) + 1);
  expect(paper.tabs).toHaveLength(sheetKeys.length + 1);
});
