// The tally sheet: a row an answer, a column a group, empty, with what a batch must say of itself.
import { made } from './support.ts';
import { village } from './village.ts';

const sheet = (questions: readonly object[]) => made('tallySheet', { ...village, questions });
const tables = (questions: readonly object[]) =>
  sheet(questions).tree.blocks.flatMap((block) => (block.kind === 'table' && !block.plain ? [block] : []));

test('each answer has an empty cell for each group', () => {
  const [table, ...others] = tables([{ survey: 'С-001', text: 'Кандай?', options: 'ооба\nжок' }]);
  expect(others).toEqual([]);
  expect(table?.header).toHaveLength(10);
  expect(table?.rows.map(([answer]) => answer?.trim())).toEqual(['ооба', 'жок']);
  expect(table?.rows.flatMap(([, ...cells]) => cells).every((cell) => cell === '')).toBe(true);
});

test('of a question without answers lines are left for them', () => {
  expect(tables([{ survey: 'С-001', text: 'Эмне?' }])[0]?.rows).toHaveLength(4);
});

test('the batch, the village, who counted, the day and the number of forms are asked', () => {
  expect(sheet([]).words).toMatch(
    /Топтом\n_+\nАйылы\n_+\nКим эсептеди\n_+\nДатасы\n_+\nАнкеталардын саны\n_/,
  );
});
