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
])('%s', (_, said) => {
  expect(made('act', atMeeting).words).toContain(said);
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
