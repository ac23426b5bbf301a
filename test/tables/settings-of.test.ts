// What is typed wrong into settings and readings stays as typed, and is reported.

import type { DoubtKey, Records } from '#tables';
import { unreadableReadings, unreadableSettings } from '#tables/settings-of';
import { languages } from '#texts/all';

const option = (doubt: DoubtKey, word: string) =>
  Object.entries(languages.ky.doubts[doubt].options).find(([, text]) => text === word)?.[0] ?? null;

const setting = (number: string, value: Records['settings'][number]['value']): Records['settings'] => [
  { number, name: null, value, reference: null, meaning: null },
];
const reading = (number: string, chosen: string | null): Records['readings'] => [
  {
    number,
    clause: null,
    text: null,
    doubt: null,
    options: null,
    chosen,
    chosenBy: null,
    decision: null,
  },
];

describe('settings', () => {
  test.each([
    ['formed', 'күзүндө', 'date'],
    ['formed', 2024, 'date'],
    ['warnDays', 'он', 'integer'],
    ['warnDays', -1, 'integer'],
    ['language', 'кыргызча', 'choice'],
    ['term5.3.2', 0, 'integer'],
    ['term5.3.2', 1001, 'integer'],
    ['conflictNoticeDays', 1e9, 'integer'],
    ['countsDontKnow', 'балким', 'flag'],
  ] as const)('%s «%s» cannot be read', (number, value, kind) => {
    expect(unreadableSettings(setting(number, value), option)).toEqual([
      { sheet: 'settings', row: number, column: 'value', kind, text: `${value}` },
    ]);
  });

  test.each([
    ['formed', '17.09.2024'],
    ['formed', ''],
    ['warnDays', 0],
    ['language', 'ru'],
    ['countsDontKnow', 'Ооба'],
    ['countsDontKnow', 'нет'],
    ['countsDontKnow', true],
    ['kenesh', 'Баетов айылдык Кеңеши'],
    ['theirs', 'күзүндө'],
  ] as const)('%s «%s» can', (number, value) => {
    expect(unreadableSettings(setting(number, value), option)).toEqual([]);
  });
});

describe('readings', () => {
  test('a word that is no option is reported', () => {
    expect(unreadableReadings(reading('shares', 'болжол менен'), option)).toMatchObject([
      { row: 'shares', column: 'chosen', kind: 'choice' },
    ]);
  });

  test('a row of the people’s own names no place, whatever they chose there', () => {
    expect(unreadableReadings(reading('theirs', 'балким'), option)).toEqual([]);
  });

  test.each(['all-floor', languages.ky.doubts.shares.options['within-one'], null])(
    '%s is none of these',
    (chosen) => {
      expect(unreadableReadings(reading('shares', chosen), option)).toEqual([]);
    },
  );
});
