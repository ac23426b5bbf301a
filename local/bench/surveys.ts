// Surveys of any number, their questions, and the counts of their batches: a thousand rows of counts a year.
import { type DemoRow, type DemoSheet, sheet } from '../demo/row.ts';

const SURVEYS = 4;
const QUESTIONS = 5;
const BATCHES = 10;
export const ANSWERS = ['өтө канааттанам', 'канааттанам', 'канааттанбайм', 'такыр канааттанбайм', 'билбейм'];
const VILLAGES = ['Баетов', 'Терек', 'Үгүт', 'Байгөнчөк', 'Кайыңды-Булак'];
const MEMBERS = 15;

const number = (prefix: string, index: number): string => `${prefix}-${`${index + 1}`.padStart(3, '0')}`;
const row = (name: string, cells: DemoRow['cells']): DemoRow => ({ number: name, cells, trips: [] });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The sheets of surveys of `size` years. */
export function surveySheets(size: number): readonly DemoSheet[] {
  const surveys = times(SURVEYS * size, (index) => index);
  return [
    sheet('surveys', surveys.map(surveyRow)),
    sheet(
      'questions',
      surveys.flatMap((survey) => times(QUESTIONS, (order) => questionRow(survey, order))),
    ),
    sheet(
      'tally',
      surveys
        .flatMap((survey) => times(BATCHES, (batch) => batchRows(survey, batch)))
        .flat()
        .map((cells, index) => row(number('Э', index), cells)),
    ),
  ];
}

/** The number of a survey's question. */
export function questionOf(survey: number, order: number): string {
  return number('СУ', survey * QUESTIONS + order);
}

function surveyRow(index: number): DemoRow {
  return row(number('С', index), {
    title: `Таза суу: сурамжылоо (${index + 1})`,
    plan: 'ИП-002',
    instrument: 'анкета',
    mode: 'бетме-бет',
    place: VILLAGES.join(', '),
    population: 3150,
    wanted: 200,
    random: 'ооба',
    from: '2025-04-14',
    to: '2025-04-25',
    approached: 2300,
    refused: 170,
    notReached: 130,
    ...(index % 2 === 1 ? { roundOf: number('С', index - 1) } : {}),
  });
}

function questionRow(survey: number, order: number): DemoRow {
  return row(questionOf(survey, order), {
    survey: number('С', survey),
    order: order + 1,
    text: `Кызматка канааттанасызбы? (${order + 1})`,
    kind: 'бир жооп',
    options: ANSWERS.join('\n'),
  });
}

function batchRows(survey: number, batch: number): readonly DemoRow['cells'][] {
  const village = VILLAGES[batch % VILLAGES.length] ?? '';
  const shared = {
    survey: number('С', survey),
    member: number('М', batch % MEMBERS),
    village,
    date: '2025-04-22',
    batch: `${village}-${batch + 1}`,
    entry: 'биринчи',
    forms: 200,
  };
  return times(QUESTIONS, (order) =>
    ANSWERS.map((answer, place) => ({
      ...shared,
      question: questionOf(survey, order),
      answer,
      ...counts(place, batch),
    })),
  ).flat();
}

/** Two hundred people over five answers, somewhat otherwise in each batch. */
function counts(place: number, batch: number) {
  const shift = (batch % 5) * (place % 2 === 0 ? 1 : -1) * (place === 4 ? 0 : 1);
  const all = 40 + shift;
  const women = Math.floor(all / 2);
  return {
    all,
    women,
    men: all - women,
    youth: 9,
    elderly: 7,
    unemployed: 8,
    disabled: 2,
    other: 14,
    notStated: 0,
  };
}
