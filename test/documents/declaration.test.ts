// The declaration of a conflict of interest, to the chair and to the kenesh.
import { made } from './support.ts';
import { but, setTo, village } from './village.ts';

test.each([
  ['БМжБ тобунун төрагасы: А.Асанов'],
  ['Кимге: Сары-Тала айылдык кеңеши'],
  ['БМжБ тобунун мүчөсү: Д.Жумаев'],
  ['жеке кызыкчылык'],
  ['жакын туугандары'],
  ['акчалай'],
  ['Суу түтүгүн оңдоо'],
  ['2025-жылдын 3-марты'],
  ['2025-жылдын 4-марты'],
])('it says «%s»', (phrase) => {
  expect(made('declaration', village).words).toContain(phrase);
});

test.each([
  ['member', but('conflicts', { member: null }), ['member']],
  ['kind', but('conflicts', { kind: null }), ['conflict']],
  ['actuality', but('conflicts', { actuality: null }), ['conflict']],
  ['subject and object', but('conflicts', { subject: null }), ['matter']],
  ['day', but('conflicts', { arisen: null }), ['arisen']],
  ['kenesh', setTo({ kenesh: null }), ['kenesh']],
] as const)('without its %s it is a draft', (_, given, missing) => {
  expect(made('declaration', given)).toMatchObject({ missing, tree: { header: 'ДОЛБООР' } });
});

test('an object alone is enough to say what it is about', () => {
  const { missing, words } = made('declaration', but('conflicts', { subject: null, object: 'О-001' }));
  expect(missing).toEqual([]);
  expect(words).toContain('«Таза суу» ишканасы');
});

test('before it is reported, its day is left to be filled in by hand', () => {
  expect(made('declaration', but('conflicts', { toldChair: null })).words).toContain('«____»');
});
