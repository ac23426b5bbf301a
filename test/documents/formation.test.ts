// The draft that forms the group: by which name the kenesh calls it, its terms, and the annex with every member.
import { codes, made } from './support.ts';
import { but, setTo, village } from './village.ts';

test.each([
  ['the reading’s default', village, 'ТОКТОМ'],
  ['the other reading', { ...village, readings: { act: 'teskeme' } }, 'ТЕСКЕМЕ'],
  [
    'the settings above the reading',
    { ...setTo({ decisionType: 'toktom' }), readings: { act: 'teskeme' } },
    'ТОКТОМ',
  ],
] as const)('it is called by %s', (_, given, name) => {
  expect(made('formation', given).words.split('\n')).toContain(name);
});

test.each([
  ['№ 7-2'],
  ['2024-жылдын 2-декабры'],
  ['7 мүчөдөн турган'],
  ['төрт жыл'.replace('төрт', '4')],
  ['10 жумушчу күндөн кечиктирбестен'],
  ['1-тиркеме'],
  ['муниципалдык кызматкерлер – 2, депутаттар – 1, жарандар – 4'],
  ['кызматы 7'],
])('it says «%s»', (phrase) => {
  expect(made('formation', village).words).toContain(phrase);
});

test('a member who left later is part of it: the decree names those of its day', () => {
  const given = but('members', { left: '2025-06-01' });
  expect(made('formation', given).words).toContain('7 мүчөдөн');
  const before = but('members', { left: '2024-12-02' });
  expect(made('formation', before).words).toContain('6 мүчөдөн');
});

test.each([
  ['name', but('members', { name: null }), ['members']],
  ['side', but('members', { side: null }), ['sides']],
  ['position', but('members', { position: null }), ['positions']],
  ['chair of the kenesh', setTo({ keneshChair: null }), ['keneshChair']],
] as const)('without a %s it is marked on every page', (_, given, missing) => {
  expect(made('formation', given)).toMatchObject({ missing, tree: { header: 'ДОЛБООР' } });
});

test('a decision that is not yet taken leaves its number and day to be filled in', () => {
  const { missing, words } = made('formation', setTo({ decision: null, formed: null }));
  expect(missing).toEqual([]);
  expect(words).toContain('№ ________');
});

test.each(codes)('names every member in %s', (code) => {
  const { words } = made('formation', village, code);
  for (const { name } of village.members) expect(words).toContain(name);
});
