// Surveys of the demo year: two rounds that can be compared and were counted well, a third that cannot, and one with faults.
import { type DemoRow, row, sheet } from '../row.ts';
import { indicatorQuestions, scorecardSurveys } from './scorecards.ts';

const survey = {
  instrument: 'анкета',
  mode: 'бетме-бет',
  place: 'Баетов жана Терек айылдары',
  population: 3150,
  wanted: 200,
  random: 'ооба',
  wording: 'Д-012',
};

export const surveys = sheet('surveys', [
  row('С-001', {
    ...survey,
    title: 'Таза суу: биринчи сурамжылоо',
    plan: 'ИП-002',
    from: '2025-04-14',
    to: '2025-04-25',
    approached: 231,
    refused: 17,
    notReached: 14,
    limits: 'Алыскы жайыттагы үй-бүлөлөр камтылган жок.',
  }),
  row('С-002', {
    ...survey,
    title: 'Таза суу: экинчи сурамжылоо',
    plan: 'ИП-009',
    from: '2025-10-20',
    to: '2025-11-07',
    approached: 226,
    refused: 15,
    notReached: 11,
    roundOf: 'С-001',
    limits: 'Алыскы жайыттагы үй-бүлөлөр камтылган жок.',
  }),
  row(
    'С-003',
    {
      ...survey,
      title: 'Таза суу: үчүнчү сурамжылоо',
      plan: 'ИП-009',
      mode: 'кагаз жүзүндө',
      random: 'жок',
      from: '2025-12-08',
      to: '2025-12-12',
      place: 'Терек айылы',
      population: 900,
      wanted: 60,
      approached: 60,
      refused: 25,
      notReached: 15,
      roundOf: 'С-002',
    },
    '2.2(4)-response',
    '3.2-rounds',
    '7.3.2(3)-strata',
  ),
  row('С-004', {
    ...survey,
    title: 'Ички жол: сурамжылоо',
    plan: 'ИП-009',
    from: '2025-12-10',
    to: '2025-12-15',
    wanted: 40,
    approached: 40,
    refused: 3,
    notReached: 2,
  }),
  ...scorecardSurveys,
]);

const SATISFIED = ['өтө канааттанам', 'канааттанам', 'канааттанбайм', 'такыр канааттанбайм', 'билбейм'];
const HOURS = ['күнү бою', 'күнүнө 12 сааттан көп', 'күнүнө 12 сааттан аз', 'билбейм'];
const PLACES = ['үйдө', 'көчө колонкасы', 'арык же булак'];

const asked = (surveyed: string) =>
  [
    { order: 1, text: 'Суунун сапатына канааттанасызбы?', kind: 'бир жооп', options: SATISFIED.join('\n') },
    { order: 2, text: 'Суу күнүнө канча убакыт болот?', kind: 'бир жооп', options: HOURS.join('\n') },
    { order: 3, text: 'Сууну кайдан аласыз?', kind: 'бир нече жооп', options: PLACES.join('\n') },
  ].map((question) => ({ survey: surveyed, ...question }));

const LIKED = ['канааттанам', 'канааттанбайм'];

export const questions = sheet('questions', [
  ...[...asked('С-001'), ...asked('С-002')].map((cells, index) => row(`СУ-00${index + 1}`, cells)),
  row('СУ-007', { ...asked('С-003')[0], options: 'ооба\nжок' }, '3.2-rounds'),
  row('СУ-008', {
    survey: 'С-004',
    order: 1,
    text: 'Ички жолдун абалына канааттанасызбы?',
    kind: 'бир жооп',
    options: LIKED.join('\n'),
  }),
  ...indicatorQuestions,
]);

const GROUPS = ['all', 'women', 'men', 'youth', 'elderly', 'unemployed', 'disabled', 'other', 'notStated'];

interface Batch {
  readonly survey: string;
  readonly member: string;
  readonly village: string;
  readonly date: string;
  readonly batch: string;
  readonly forms: number;
  readonly entry: string;
}

/** The rows of one batch: a line of counts an answer, in the order of `GROUPS`. */
function counted(batch: Batch, question: string, answers: readonly string[], counts: readonly string[]) {
  return answers.map((answer, index) => {
    const numbers = (counts[index] ?? '').trim().split(/\s+/).map(Number);
    const groups = GROUPS.map((group, place) => [group, numbers[place] ?? 0] as const);
    return { ...batch, question, answer, ...Object.fromEntries(groups) };
  });
}

const FIRST = 'биринчи';
const april = { survey: 'С-001', entry: FIRST };
const baetov = {
  ...april,
  member: 'М-002',
  village: 'Баетов',
  date: '2025-04-22',
  batch: 'Баетов-1',
  forms: 120,
};
const terek = {
  ...april,
  member: 'М-007',
  village: 'Терек',
  date: '2025-04-25',
  batch: 'Терек-1',
  forms: 80,
};
const terekTwice = { ...terek, member: 'М-015', entry: 'экинчи' };
const autumn = { survey: 'С-002', entry: FIRST };
const baetovAgain = {
  ...autumn,
  member: 'М-009',
  village: 'Баетов',
  date: '2025-11-04',
  batch: 'Баетов-2',
  forms: 120,
};
const terekAgain = {
  ...autumn,
  member: 'М-007',
  village: 'Терек',
  date: '2025-11-07',
  batch: 'Терек-2',
  forms: 80,
};

// all, women, men, youth, elderly, unemployed, disabled, other, not stated
const rows = [
  ...counted(baetov, 'СУ-001', SATISFIED, [
    '14 7 7 4 3 2 1 4 0',
    '50 27 22 12 11 8 3 16 1',
    '38 20 18 9 8 9 2 10 0',
    '14 8 6 3 4 3 1 3 0',
    '4 2 2 1 1 0 0 2 0',
  ]),
  ...counted(baetov, 'СУ-002', HOURS, [
    '36 19 17 9 8 6 2 11 0',
    '48 26 21 12 11 9 3 13 1',
    '32 17 15 7 7 7 2 9 0',
    '4 2 2 1 1 0 0 2 0',
  ]),
  ...counted(baetov, 'СУ-003', PLACES, [
    '71 38 32 17 15 11 4 22 1',
    '62 33 29 14 14 13 3 17 0',
    '19 10 9 5 4 4 1 5 0',
  ]),
  ...counted(terek, 'СУ-001', SATISFIED, [
    '6 3 3 2 1 1 0 2 0',
    '26 14 12 6 6 5 1 8 0',
    '31 17 14 8 7 7 2 7 0',
    '14 8 6 4 3 3 1 3 0',
    '3 1 2 1 1 0 0 1 0',
  ]),
  ...counted(terek, 'СУ-002', HOURS, [
    '11 6 5 3 2 2 0 4 0',
    '27 15 12 7 6 5 1 8 0',
    '39 21 18 10 9 9 3 8 0',
    '3 1 2 1 1 0 0 1 0',
  ]),
  ...counted(terek, 'СУ-003', PLACES, [
    '22 12 10 6 5 3 1 7 0',
    '58 31 27 15 13 12 3 15 0',
    '27 14 13 7 6 7 2 6 0',
  ]),
  ...counted(terekTwice, 'СУ-001', SATISFIED, [
    '6 3 3 2 1 1 0 2 0',
    '26 14 12 6 6 5 1 8 0',
    '30 16 14 8 7 7 2 7 0',
    '15 9 6 4 3 3 1 3 0',
    '3 1 2 1 1 0 0 1 0',
  ]),
  ...counted(terekTwice, 'СУ-002', HOURS, [
    '11 6 5 3 2 2 0 4 0',
    '27 15 12 7 6 5 1 8 0',
    '39 21 18 10 9 9 3 8 0',
    '3 1 2 1 1 0 0 1 0',
  ]),
  ...counted(terekTwice, 'СУ-003', PLACES, [
    '22 12 10 6 5 3 1 7 0',
    '58 31 27 15 13 12 3 15 0',
    '27 14 13 7 6 7 2 6 0',
  ]),
  ...counted(baetovAgain, 'СУ-004', SATISFIED, [
    '22 12 10 6 5 3 1 7 0',
    '58 31 27 14 13 9 3 19 0',
    '27 14 13 6 6 7 2 6 0',
    '9 5 4 2 2 2 1 2 0',
    '4 2 2 1 1 1 0 1 0',
  ]),
  ...counted(baetovAgain, 'СУ-005', HOURS, [
    '47 25 22 12 11 8 3 13 0',
    '46 25 21 11 10 8 3 14 0',
    '23 12 11 5 5 5 1 7 0',
    '4 2 2 1 1 1 0 1 0',
  ]),
  ...counted(baetovAgain, 'СУ-006', PLACES, [
    '78 42 36 19 18 13 5 23 0',
    '55 29 26 13 12 11 3 16 0',
    '14 7 7 3 3 4 1 3 0',
  ]),
  ...counted(terekAgain, 'СУ-004', SATISFIED, [
    '9 5 4 3 2 1 0 3 0',
    '31 17 14 8 7 6 2 8 0',
    '27 14 13 7 6 6 1 7 0',
    '11 6 5 3 2 3 1 2 0',
    '2 1 1 0 1 0 0 1 0',
  ]),
  ...counted(terekAgain, 'СУ-005', HOURS, [
    '15 8 7 4 3 2 1 5 0',
    '31 17 14 8 7 6 1 9 0',
    '32 17 15 9 7 8 2 6 0',
    '2 1 1 0 1 0 0 1 0',
  ]),
  ...counted(terekAgain, 'СУ-006', PLACES, [
    '27 14 13 7 6 4 1 9 0',
    '55 29 26 14 12 11 3 15 0',
    '20 10 10 5 5 5 1 4 0',
  ]),
];

/** Two answers that the second entry of a batch has otherwise. */
const isDiffering = ({ entry, question, answer }: (typeof rows)[number]) =>
  entry === terekTwice.entry &&
  question === 'СУ-001' &&
  ['канааттанбайм', 'такыр канааттанбайм'].includes(answer);

const winter = { survey: 'С-003', question: 'СУ-007', member: 'М-007', village: 'Терек', entry: FIRST };
const ungrouped = { ...winter, date: '2025-12-12', batch: 'Терек-3', forms: 20 };
const ungroupedTwice = { ...ungrouped, member: 'М-015', entry: 'экинчи' };
const road = { survey: 'С-004', member: 'М-002', village: 'Баетов', date: '2025-12-15', entry: FIRST };
const [tooYoung, few] = counted({ ...road, batch: 'Баетов-3', forms: 30 }, 'СУ-008', LIKED, [
  '18 10 8 19 3 2 1 4 0',
  '10 5 5 2 2 1 0 3 0',
]);
const roadInTerek = { ...road, village: 'Терек', batch: 'Терек-4', forms: 5 };
const [liked, between] = counted(
  roadInTerek,
  'СУ-008',
  ['канааттанам', 'орточо'],
  ['3 2 1 1 1 0 0 1 0', '2 1 1 0 1 0 0 1 0'],
);

type Trips = readonly [cells: DemoRow['cells'], ...trips: readonly string[]];

const faulty: readonly Trips[] = [
  [{ ...ungrouped, answer: 'ооба', all: 12 }],
  [{ ...ungrouped, answer: 'жок', all: 8 }],
  [{ ...ungroupedTwice, answer: 'ооба', all: 12 }],
  [{ ...ungroupedTwice, answer: 'жок', all: 8 }],
  [{ ...tooYoung }, '2.2(4)-groups', '2.2(4)-tally-sums'],
  [{ ...few }],
  [{ ...liked }],
  [{ ...between }, '2.2(4)-answers'],
  [{ ...roadInTerek, question: 'СУ-008', answer: 'канааттанбайм', all: -1 }, '2.2(4)-whole', '3.2-readable'],
];

const sound = rows.map((cells): Trips => (isDiffering(cells) ? [cells, '2.2(4)-double'] : [cells]));

export const tally = sheet(
  'tally',
  [...sound, ...faulty].map(
    ([cells, ...trips], index): DemoRow => row(`Э-${`${index + 1}`.padStart(3, '0')}`, cells, ...trips),
  ),
);
