// A year of counts: a thousand rows are summed in one reading and one writing, every person once.
import { computeResults } from '#commands/tally/results/compute';
import type { Cell } from '#core/cell';
import type { Change } from '#core/change';
import { tables } from '#tables';
import { type Rows, Workbook } from '../check/workbook.ts';

const ROWS = 1000;
const SURVEYS = 10;
const ANSWERS = ['канааттанам', 'канааттанбайм', 'билбейм', 'баш тартты'];
const QUESTIONS = 5;
const VILLAGES = ['Баетов', 'Терек', 'Дөбөлү', 'Угут', 'Кадыралы'];

const numbered = (prefix: string, index: number) => `${prefix}-${`${index + 1}`.padStart(3, '0')}`;

/** Every survey asks five questions of four answers in five villages. */
function countedYear(): Rows {
  const surveys = Array.from({ length: SURVEYS }, (_, index) => ({
    number: numbered('С', index),
    title: `Сурамжылоо ${index + 1}`,
  }));
  const questions = Array.from({ length: SURVEYS * QUESTIONS }, (_, index) => ({
    number: numbered('СУ', index),
    survey: numbered('С', Math.floor(index / QUESTIONS)),
    kind: 'бир жооп',
    text: `Суроо ${(index % QUESTIONS) + 1}`,
    options: ANSWERS.join('\n'),
  }));
  const perSurvey = QUESTIONS * ANSWERS.length * VILLAGES.length;
  const tally = Array.from({ length: ROWS }, (_, index): Readonly<Record<string, Cell>> => {
    const survey = Math.floor(index / perSurvey);
    const within = index % perSurvey;
    const village = VILLAGES[Math.floor(within / (QUESTIONS * ANSWERS.length))] ?? '';
    const question = survey * QUESTIONS + (Math.floor(within / ANSWERS.length) % QUESTIONS);
    return {
      number: numbered('Э', index),
      survey: numbered('С', survey),
      question: numbered('СУ', question),
      answer: ANSWERS[within % ANSWERS.length] ?? '',
      village,
      batch: village,
      forms: 40,
      all: 10,
      women: 6,
      men: 4,
      notStated: 0,
    };
  });
  return { surveys, questions, tally };
}

test('a thousand rows: one reading of each sheet, one writing of the results', () => {
  const environment = new Workbook(countedYear()).environment('2024-10-05');
  const reads: number[] = [];
  const applied: Change[] = [];
  computeResults({
    ...environment,
    book: {
      ...environment.book,
      read: (tab) => {
        reads.push(tab);
        return environment.book.read(tab);
      },
      apply: (changes) => void applied.push(...changes),
    },
  });
  expect(new Set(reads).size).toBe(reads.length);
  const writes = applied.flatMap((change) => (change.kind === 'cells' ? [change] : []));
  // The results and the log.
  expect(writes).toHaveLength(2);
  const columns = Object.keys(tables.results.columns);
  const [answer, group, village, count] = ['answer', 'group', 'village', 'count'].map((key) =>
    columns.indexOf(key),
  );
  const people = new Map<unknown, number>();
  for (const row of writes[0]?.cells ?? []) {
    if (row[group ?? 0] !== 'Бардыгы' || row[village ?? 0] !== 'бардык айылдар') continue;
    people.set(row[answer ?? 0], (people.get(row[answer ?? 0]) ?? 0) + Number(row[count ?? 0]));
  }
  expect(ANSWERS.map((one) => people.get(one))).toEqual(ANSWERS.map(() => (ROWS * 10) / ANSWERS.length));
});
