// Texts as long as a cell can hold, in every cell of people's: results are computed, and no cell holds more.
import { computeResults } from '#commands/tally/results/compute';
import type { Cell } from '#core/cell';
import type { Change } from '#core/change';
import { Workbook } from '../check/workbook.ts';

const MOST = 50_000;
const LONG = 'я'.repeat(MOST);

test('texts of 50,000 characters in every cell', () => {
  const batch = { survey: 'С-001', village: LONG, batch: LONG, forms: 50, member: 'М-001' };
  const rows = {
    surveys: [
      { number: 'С-001', title: LONG, place: LONG, frame: LONG, limits: LONG, instrument: 'анкета' },
      { number: 'С-002', title: LONG, instrument: 'баалоо картасы' },
    ],
    questions: [
      { number: 'СУ-001', survey: 'С-001', order: 1, text: LONG, kind: 'бир жооп', options: LONG },
      { number: 'СУ-002', survey: 'С-002', order: 1, text: LONG },
    ],
    tally: [
      { number: 'Э-001', ...batch, question: 'СУ-001', answer: LONG, all: 30 },
      { number: 'Э-002', ...batch, question: 'СУ-001', answer: 'канааттанам', all: LONG },
      {
        number: 'Э-003',
        ...batch,
        question: 'СУ-001',
        answer: 'жок',
        all: 5,
        entry: 'экинчи',
        village: 'Терек',
        batch: `${LONG}`,
      },
    ],
    scores: [
      {
        number: 'Б-001',
        survey: 'С-002',
        question: 'СУ-002',
        by: 'фокус-топ',
        group: LONG,
        village: LONG,
        score: 50,
        reason: LONG,
      },
    ],
  };
  const environment = new Workbook(rows).environment('2025-12-22');
  const applied: Change[] = [];
  computeResults({
    ...environment,
    book: { ...environment.book, apply: (changes) => void applied.push(...changes) },
  });
  const cells = applied.flatMap((change): readonly Cell[] =>
    change.kind === 'cells' ? change.cells.flat() : [],
  );
  expect(cells.length).toBeGreaterThan(20);
  expect(Math.max(...cells.map((cell) => `${cell}`.length))).toBeLessThanOrEqual(MOST);
  const titles = applied.flatMap((change) => (change.kind === 'chart' ? [change.chart.title] : []));
  expect(Math.max(0, ...titles.map(({ length }) => length))).toBeLessThan(1200);
});
