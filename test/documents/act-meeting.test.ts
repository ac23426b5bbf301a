// What an act says of its meeting and of the papers that were asked for.
import { day } from '../rules/support.ts';
import { made } from './support.ts';
import { but, village } from './village.ts';

const [decision] = village.decisions;
const atMeeting = {
  ...but('acts', { meeting: 'Ж-001' }),
  decisions: [{ ...decision, question: '1/2025 актыны бекитүү' }],
};

test.each([
  ['the meeting', 'Актыга тиешелүү жыйналыш: 2024-жылдын 10-декабры, № Ж-001 протокол.'],
  ['who was present', 'Катышкан мүчөлөр: А.Асанов, Б.Үсөнова'],
  ['the quorum', 'Кворум бар: жыйналыш ыйгарым укуктуу'],
  ['who stood aside', 'добуш берүүгө катышкан жок: Д.Жумаев'],
  ['the vote', 'макул – 4, каршы – 0, калыс – 0'],
])('%s', (_, phrase) => {
  expect(made('act', atMeeting).words).toContain(phrase);
});

test('of several decisions only those that name the act are its own', () => {
  const other = { ...decision, question: 'Башка маселе', for: 7 };
  const both = { ...atMeeting, decisions: [other, ...atMeeting.decisions] };
  expect(made('act', both).words).toContain('1/2025 актыны бекитүү');
  expect(made('act', both).words).not.toContain('Башка маселе');
});

test('a meeting that is not named is not guessed', () => {
  expect(made('act', village).words).not.toContain('Катышкан мүчөлөр');
});

test('papers asked of the object by the end of the work, and those not received', () => {
  expect(made('act', village).words).toMatch(/Келишимдин көчүрмөсү\n03\.02\.2025\nжооп келе элек/);
  const late = { ...village, letters: [{ ...village.letters[0], sent: day('2025-05-01') }] };
  expect(made('act', late).words).not.toContain('Келишимдин көчүрмөсү');
  const given = { ...village, letters: [{ ...village.letters[0], answered: day('2025-02-10') }] };
  expect(made('act', given).words).toContain('03.02.2025\n10.02.2025');
});

test('a decision that is tied to the act is its own, whatever its words; else the one on its subject', () => {
  const tied = { ...decision, question: 'Таза суу', act: 'АК-001', meeting: 'Ж-001', for: 3 };
  const given = { ...atMeeting, decisions: [{ ...decision, for: 4 }, tied] };
  expect(made('act', given).words).toContain('макул – 3');
  expect(made('act', given).words).not.toContain('макул – 4');
  const onSubject = {
    ...atMeeting,
    decisions: [{ ...decision, question: 'Таза суу', subject: 'П-001' }],
  } as const;
  expect(made('act', onSubject).words).toContain('макул – 4');
  const two = { ...onSubject, decisions: [...onSubject.decisions, ...onSubject.decisions] };
  expect(made('act', two).words).not.toContain('макул');
});

test('a refusal is called a refusal, with what was answered', () => {
  const letters = [
    { ...village.letters[0], answered: day('2025-02-10'), refusal: 'other', answer: 'Коммерциялык сыр' },
  ] as const;
  expect(made('act', { ...village, letters }).words).toContain(
    '10.02.2025; берүүдөн баш тартты: башка негиз; Коммерциялык сыр',
  );
});

test('contract, supplier and money of the subject; causes and measures of the object', () => {
  const given = {
    ...village,
    subjects: [{ ...village.subjects[0], contract: '№ 24-07', plannedSum: 4_650_000, supplier: '«Жол» ЖЧК' }],
    letters: [
      { kind: 'act', act: 'АК-001', sent: day('2025-04-10'), causes: 'Акча жетпеди', measures: 'Көмүлөт' },
    ],
  } as const;
  const { words } = made('act', given);
  for (const part of ['№ 24-07', '4 650 000', '«Жол» ЖЧК', 'Акча жетпеди', 'Көмүлөт'])
    expect(words.replace(/\u00a0/g, ' ')).toContain(part);
});
