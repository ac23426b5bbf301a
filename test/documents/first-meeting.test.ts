// The notice of the first meeting: every item that 5.3.3 names, and no personal data besides the composition.
import { day } from '../rules/support.ts';
import { made, offered } from './support.ts';
import { but, setTo, village } from './village.ts';

test('it is of the group’s first meeting alone', () => {
  const meetings = [
    { form: 'group', date: day('2025-03-01') },
    { form: 'workingGroup', date: day('2024-12-03') },
    { form: 'group', date: day('2024-12-10') },
  ] as const;
  expect(offered('firstMeeting', { ...village, meetings })).toEqual(['Ж-003']);
});

test('one that is not dated yet may be the first; of several the one that is entered first', () => {
  const two = { meetings: [{ form: 'group' }, { form: 'group' }] } as const;
  expect(offered('firstMeeting', two)).toEqual(['Ж-001']);
  expect(offered('firstMeeting', { meetings: [{ form: 'group' }] })).toEqual(['Ж-001']);
  expect(offered('firstMeeting', { meetings: [] })).toEqual([]);
});

test.each([
  ['decision', '2024-жылдын 2-декабры, № 7-2'],
  ['date', '2024-жылдын 10-декабры'],
  ['time', '14:00'],
  ['place', 'Клуб'],
  ['members', 'Ж.Эсенов\nдепутат'],
  ['publisher', 'Жарыялаган: Сары-Тала айыл өкмөтү'],
])('it states the %s', (_, phrase) => {
  expect(made('firstMeeting', village).words).toContain(phrase);
});

test('it holds neither birth dates nor contacts', () => {
  const { words } = made('firstMeeting', village);
  expect(words).not.toMatch(/1980|0700/);
});

test.each([
  ['decision', setTo({ decision: null }), ['decision']],
  ['day of forming', setTo({ formed: null }), ['decision']],
  ['date', but('meetings', { date: null }), ['date']],
  ['time', but('meetings', { time: null }), ['time']],
  ['place', but('meetings', { place: null }), ['place']],
  ['member’s name', but('members', { name: null }), ['members']],
] as const)('without its %s it is a draft', (_, given, missing) => {
  expect(made('firstMeeting', given)).toMatchObject({ missing, tree: { header: 'ДОЛБООР' } });
});
