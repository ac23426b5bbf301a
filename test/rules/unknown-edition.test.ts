// A setting that names an edition of the model regulation which is not known: said once, and nothing is judged by that of 2019.
import { allEditions } from '#calendar';
import { regulationOf } from '#documents/frame';
import { acts } from '#evaluation/computed/acts';
import { meetings } from '#evaluation/computed/meetings';
import { steps } from '#evaluation/computed/steps';
import { rules } from '#rules';
import { judgeAll } from '#rules/run';
import type { Records } from '#tables';
import { settingsOf, unreadableSettings } from '#tables/settings-of';
import { languages } from '#texts/all';
import { sentence, whatToDo } from '#texts/verdict-words';
import { dueItems } from '../../src/commands/people/due.ts';
import { groupOf } from './group.ts';
import { type Case, day, factsOf } from './support.ts';

const { ky } = languages;
const settingsWith = (value: string) => [{ number: 'edition', value }] as unknown as Records['settings'];
const problemsOf = (value: string) => unreadableSettings(settingsWith(value), () => null);
const given: Case = {
  ...groupOf(15),
  settings: { formed: day('2024-09-17') },
  steps: [{ term: '5.3.2' }],
  meetings: [{ form: 'group', date: day('2024-09-20'), present: ['М-001'] }],
  acts: [{ object: 'О-001', receivedObject: day('2024-09-20'), receivedExecutive: day('2024-09-20') }],
  objects: [{ type: 'municipal' }],
};
const known = factsOf(given);
const other = factsOf({ ...given, problems: problemsOf('№ 8, 02.03.2026') });
const valuesOf = (facts: typeof known) => judgeAll(rules, facts).filter(({ kind }) => kind === 'law');

test.each([
  ['', []],
  ['№01-18/84, 05.09.2019', []],
  ['05.09.2019', []],
  ['№ 8, 02.03.2026', ['edition № 8, 02.03.2026']],
  ['Типтүү жобо', ['edition Типтүү жобо']],
])('«%s» in the setting', (value, expected) => {
  expect(problemsOf(value).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
  expect(settingsOf(settingsWith(value)).edition).toHaveLength(1);
});

test('is told in one sentence: what, why, what to do', () => {
  const [told, ...more] = judgeAll(rules, other).filter(({ rule }) => rule === '3.2-readable');
  if (told === undefined) throw new Error('Nothing is told');
  expect(more).toEqual([]);
  expect(told).toMatchObject({ sheet: 'settings', row: 'edition', column: 'value', says: 'edition' });
  expect(sentence(ky, told)).toBe(
    `«№ 8, 02.03.2026» – Типтүү жобонун мындай редакциясы белгилүү эмес, ошондуктан анын мөөнөттөрүнө, үлүштөрүнө жана кворумуна таянган корутундулар чыгарылган жок. Белгилүүсү: ${allEditions.map(({ value }) => value.name).join('; ')}`,
  );
  expect(whatToDo(ky, told)).toMatch(/^Редакцияны буйруктун номери жана датасы менен жазыңыз/);
});

test('what hangs on it is not known, one verdict a rule; what does not is judged as ever', () => {
  const hanging = valuesOf(other).filter(({ says }) => says === 'unknownEdition');
  expect(new Set(hanging.map(({ value }) => value))).toEqual(new Set(['unknown']));
  expect(new Set(hanging.map(({ rule }) => rule)).size).toBe(hanging.length);
  for (const id of [
    '5.2.1-size',
    '5.2.3-municipal',
    '5.3.2-first-meeting',
    '7.2.3-quorum',
    '8.1-act-parts',
    '8.2-sent',
  ])
    expect(hanging.map(({ rule }) => rule)).toContain(id);
  const rest = (facts: typeof known) =>
    valuesOf(facts).filter(({ rule }) => !hanging.some((one) => one.rule === rule));
  expect(rest(other)).toEqual(rest(known));
  expect(rest(known).length).toBeGreaterThan(10);
  const [first] = hanging;
  if (first === undefined) throw new Error('Nothing hangs on it');
  for (const language of Object.values(languages)) {
    expect(sentence(language, first)).toContain('№ 8, 02.03.2026');
    expect(whatToDo(language, first)).toBe(language.terms.unknownEdition.todo);
  }
});

test('no day and no quorum is counted by that of 2019', () => {
  const cellsOf = (facts: typeof known) => [
    steps.rows(facts)[0]?.due,
    acts.rows(facts)[0]?.dueObject,
    acts.rows(facts)[0]?.dueExecutive,
    meetings.rows(facts)[0]?.needed,
  ];
  expect(cellsOf(known)).toEqual([{ date: '2024-10-01' }, { date: '2024-10-04' }, { date: '2024-10-21' }, 8]);
  expect(cellsOf(other)).toEqual([null, null, null, null]);
  expect(dueItems(known, ky).map(({ clause }) => clause)).toEqual(['4.3', '4.3', '5.3.2']);
  expect(dueItems(other, ky)).toEqual([]);
});

test('papers cite it as it is named', () => {
  expect(regulationOf(other, ky)).toBe('№ 8, 02.03.2026');
  expect(regulationOf(known, ky)).toBe(ky.documents.legalBasis);
});
