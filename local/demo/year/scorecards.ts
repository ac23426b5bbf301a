// Community scorecards of the demo year: one that was rated, met over and planned well, and one with faults.
import { row, sheet } from '../row.ts';

const card = { instrument: 'баалоо картасы', mode: 'бетме-бет', plan: 'ИП-009' };

export const scorecardSurveys = [
  row('С-005', {
    ...card,
    title: 'Таза суу: коомдук баалоо картасы',
    place: 'Баетов жана Терек айылдары',
    from: '2025-11-10',
    to: '2025-11-14',
    interfaceMeeting: '2025-11-20',
    limits: 'Мектеп окуучулары катышкан жок.',
  }),
  row(
    'С-006',
    {
      ...card,
      title: 'Ички жол: коомдук баалоо картасы',
      place: 'Терек айылы',
      from: '2025-12-11',
      to: '2025-12-12',
      interfaceMeeting: '2025-12-16',
    },
    '2.2(6)-interface',
  ),
];

const indicator = (survey: string, order: number, text: string) => ({ survey, order, text, kind: 'балл' });

export const indicatorQuestions = [
  row('СУ-009', indicator('С-005', 1, 'Суунун тазалыгы')),
  row('СУ-010', indicator('С-005', 2, 'Суунун үзгүлтүксүз келиши')),
  row('СУ-011', indicator('С-005', 3, 'Кайрылууларга жооп берүү')),
  row('СУ-012', indicator('С-006', 1, 'Жолдун тегиздиги')),
  row('СУ-013', indicator('С-006', 2, 'Жолдун жарыктандырылышы')),
];

const water = { survey: 'С-005', by: 'фокус-топ', date: '2025-11-14' };
const women = { ...water, group: 'Аялдар', village: 'Баетов', people: 11 };
const youth = { ...water, group: 'Жаштар', village: 'Баетов', people: 9 };
const elderly = { ...water, group: 'Улгайгандар', village: 'Терек', people: 8 };
const company = { survey: 'С-005', by: 'кызмат көрсөтүүчү', date: '2025-11-17' };
const road = { survey: 'С-006', by: 'фокус-топ', village: 'Терек', date: '2025-12-12', people: 10 };

export const scores = sheet('scores', [
  row('Б-001', { ...women, question: 'СУ-009', score: 70, reason: 'Жазында суу ылай келет.' }),
  row('Б-002', { ...women, question: 'СУ-010', score: 40, reason: 'Кечкисин басым түшүп, суу жетпейт.' }),
  row('Б-003', { ...women, question: 'СУ-011', score: 35, reason: 'Телефон көтөрүлбөйт.' }),
  row('Б-004', { ...youth, question: 'СУ-009', score: 75, reason: 'Даамы жакшы.' }),
  row('Б-005', { ...youth, question: 'СУ-010', score: 55, reason: 'Дем алыш күнү үзгүлтүк болот.' }),
  row('Б-006', { ...youth, question: 'СУ-011', score: 50, reason: 'Билдирүүгө бир жумада жооп келет.' }),
  row('Б-007', { ...elderly, question: 'СУ-009', score: 60, reason: 'Түтүк эски.' }),
  row('Б-008', { ...elderly, question: 'СУ-010', score: 30, reason: 'Терекке күн алыс келет.' }),
  row('Б-009', { ...elderly, question: 'СУ-011', score: 45, reason: 'Кеңсеге барганда гана тыңшашат.' }),
  row('Б-010', { ...company, question: 'СУ-009', score: 85, reason: 'Лабораториянын жыйынтыгы ченемде.' }),
  row('Б-011', { ...company, question: 'СУ-010', score: 60, reason: 'Насостун кубаты жетишпейт.' }),
  row('Б-012', { ...company, question: 'СУ-011', score: 70, reason: 'Журналга баары катталат.' }),
  row(
    'Б-013',
    { ...road, group: 'Аялдар', question: 'СУ-012', score: 105, reason: 'Жол жаңы төшөлгөн.' },
    '2.2(4)-score',
  ),
  row('Б-014', { ...road, group: 'Аялдар', question: 'СУ-013', score: 20, reason: 'Чырак үчөө эле.' }),
  row(
    'Б-015',
    { ...road, group: 'Эркектер', question: 'СУ-012', score: 65, reason: 'Чети бүтө элек.' },
    '2.2(4)-scorecard',
  ),
]);

export const jointPlan = sheet('jointPlan', [
  row('БП-001', {
    survey: 'С-005',
    question: 'СУ-010',
    action: 'Экинчи насосту орнотуу',
    responsible: '«Таза суу» ишканасы',
    due: '2026-03-01',
  }),
  row('БП-002', {
    survey: 'С-005',
    question: 'СУ-011',
    action: 'Кайрылуулардын журналын айыл өкмөтүндө ачуу',
    responsible: 'Айыл өкмөтү',
    due: '2025-12-15',
    done: '2025-12-12',
  }),
]);
