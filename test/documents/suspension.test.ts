// The draft of a suspension: who, from what, from when to when; the member stays in the total.
import { made } from './support.ts';
import { but, setTo, village } from './village.ts';

test.each([
  ['ТЕСКЕМЕСИ'],
  ['(долбоор)'],
  ['Д.Жумаев'],
  ['Суу түтүгүн оңдоо'],
  ['2025-жылдын 10-марты'],
  ['2025-жылдын 30-июну'],
  ['жалпы санында эсептелет'],
  ['Ж.Эсенкулова'],
])('it says «%s»', (phrase) => {
  expect(made('suspension', village).words).toContain(phrase);
});

test('an open end lasts until the conflict is settled', () => {
  const { words, missing } = made('suspension', but('conflicts', { suspendedTo: null }));
  expect(words).toContain('жоюлганга чейин');
  expect(missing).toEqual([]);
});

test.each([
  ['member', but('conflicts', { member: null }), ['member']],
  ['subject', but('conflicts', { subject: null }), ['matter']],
  ['first day', but('conflicts', { suspendedFrom: null }), ['suspension']],
  ['kenesh’s chair', setTo({ keneshChair: null }), ['keneshChair']],
] as const)('without its %s it is marked on every page', (_, given, missing) => {
  expect(made('suspension', given)).toMatchObject({ missing, tree: { header: 'ДОЛБООР' } });
});
