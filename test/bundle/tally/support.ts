// Surveys through the built bundle: a workbook with three of them, and batches to send.
import { row, sheet } from '../../../local/demo/row.ts';
import { typeSheets } from '../../../local/demo/write-year.ts';
import type { TallyBatch, TallySaved } from '../../../src/commands/tally/types.ts';
import { languages } from '../../../src/texts/all.ts';
import { type Product, product } from '../../support/product.ts';

/** The answers of a scale of satisfaction. */
export const SCALE = ['канааттанам', 'канааттанбайм', 'билбейм'];

const surveys = sheet('surveys', [
  row('С-001', {
    title: 'Суу',
    random: 'ооба',
    instrument: 'анкета',
    mode: 'бетме-бет',
    place: 'Баетов',
    population: 3000,
  }),
  row('С-002', {
    title: 'Суу, экинчи жолу',
    random: 'ооба',
    instrument: 'анкета',
    mode: 'бетме-бет',
    place: 'Баетов',
    population: 3000,
    roundOf: 'С-001',
  }),
  row('С-003', { title: 'Жол', instrument: 'анкета' }),
]);
const asked = (survey: string) => [
  { survey, order: 1, text: 'Сууга канааттанасызбы?', kind: 'бир жооп', options: SCALE.join('\n') },
  { survey, order: 2, text: 'Сууну кайдан аласыз?', kind: 'бир нече жооп', options: 'үйдөн\nколонкадан' },
];
const questions = sheet(
  'questions',
  [...asked('С-001'), ...asked('С-002'), ...asked('С-003')].map((cells, at) => row(`СУ-00${at + 1}`, cells)),
);

/** A workbook of the seed's group with three surveys, two of them rounds of one. */
export async function surveyed(): Promise<Product> {
  const group = await product('2024-10-05');
  typeSheets(group.host, [surveys, questions]);
  group.run('checkWorkbook');
  return group;
}

/** The rows of a sheet by column keys. */
export function rowsIn(
  group: Product,
  key: 'tally' | 'results' | 'log',
): readonly Readonly<Record<string, unknown>>[] {
  const [keys = [], , , ...rows] = group.cells(languages.ky.sheets[key].title);
  return rows
    .map((cells) => Object.fromEntries(keys.map((name, at) => [`${name}`, cells[at]])))
    .filter(
      ({ number, survey, when }) => `${number}${survey}${when}` !== '' && (key === 'log' || number !== ''),
    );
}

/** A batch of one question: satisfied, dissatisfied, «билбейм». */
export function batchOf(id: string, people: readonly number[], given: Partial<TallyBatch> = {}): TallyBatch {
  const counts = people.map((all, at) => ({
    question: 'СУ-001',
    answer: SCALE[at] ?? '',
    counts: { all, women: all, men: 0, notStated: 0 },
  }));
  const forms = people.reduce((sum, all) => sum + all, 0);
  const place = { survey: 'С-001', member: 'М-001', village: 'Баетов', date: '2024-10-05' };
  return { id, ...place, entry: 'first', forms, counts, ...given };
}

/** Sends a batch as the page does. */
export const send = (group: Product, batch: unknown) => group.run<TallySaved>('sendBatch', batch);
