// The gathering's minutes: candidates of the citizens' side, and more than half of those present at the boundary.
import { languages } from '#texts/all';
import { day } from '../rules/support.ts';
import { codes, made, offered } from './support.ts';
import { but, village } from './village.ts';

test('candidates of one gathering are one document; others’ candidates are none of it', () => {
  expect(offered('gathering', village)).toEqual(['Т-001']);
  const { words } = made('gathering', village);
  for (const phrase of ['А.Асанов', 'Б.Башка', 'Терек айылынын клубу', 'катышкандардын саны: 60'])
    expect(words).toContain(phrase);
  expect(words).not.toContain('М.Кызматкер');
});

test.each([
  ['of another place', { side: 'citizen', gatheringPlace: 'Баетов' }],
  ['of another day', { side: 'citizen', gatheringDate: day('2024-11-30') }],
  ['of another side', { side: 'deputy' }],
] as const)('a candidate %s is none of it', (_, other) => {
  const [first] = village.candidates ?? [];
  const given = {
    ...village,
    candidates: [...(village.candidates ?? []), { ...first, name: 'Ч.Чоочун', ...other }],
  };
  expect(made('gathering', given).words).not.toContain('Ч.Чоочун');
});

const voted = (votes: number) => made('gathering', but('candidates', { votes })).words;
test.each([
  [30, false],
  [31, true],
  [60, true],
])('%s votes of 60 are a majority: %s', (votes, elected) => {
  expect(voted(votes).includes('эсептелсин:\nА.Асанов')).toBe(elected);
});

const { unknown, elected, notElected, result: head } = languages.ky.documents.gathering;
test.each([
  ['more than half', { votes: 31 }, elected],
  ['half', { votes: 30 }, notElected],
  ['not stated', { votes: null }, unknown],
  ['of an unstated number', { present: null }, unknown],
])('the table of candidates gives the result, votes %s: «%s»', (_, changes, result) => {
  const { blocks } = made('gathering', but('candidates', changes)).tree;
  const results = blocks.flatMap((block) =>
    block.kind === 'table' && block.header?.at(-1) === head ? [block.rows[0]?.at(-1)] : [],
  );
  expect(results).toEqual([result]);
});

test('nobody with a majority: nobody is named a candidate', () => {
  expect(voted(30)).toContain('ырасталган талапкер жок');
});

test.each([
  ['date', { gatheringDate: null }, ['date']],
  ['place', { gatheringPlace: null }, ['place']],
  ['number present', { present: null }, ['present', 'votes']],
  ['votes', { votes: null }, ['votes']],
  ['name', { name: null }, ['candidates']],
] as const)('without its %s it is a draft', (_, changes, missing) => {
  const given = but('candidates', changes);
  const alone = { ...given, candidates: given.candidates?.slice(0, 1) ?? [] };
  expect(made('gathering', alone)).toMatchObject({ missing, tree: { header: 'ДОЛБООР' } });
});

test('rows that state different numbers of those present state none', () => {
  expect(made('gathering', but('candidates', { present: 61 })).missing).toEqual(['present']);
});

test('the community is called as the reading says', () => {
  expect(made('gathering', { ...village, readings: { communityWord: 'jamaat' } }).words).toContain(
    'ЖЕРГИЛИКТҮҮ ЖАМААТТЫН',
  );
});

test.each(codes)('the question and the answer are whole in %s', (code) => {
  expect(made('gathering', village, code).words.length).toBeGreaterThan(400);
});
