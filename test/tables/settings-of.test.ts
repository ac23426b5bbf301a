// The settings that rules take, from the cells of their sheet.
import type { Cell } from '#core/cell';
import { settingsOf } from '#tables/settings-of';
import { shelfOf } from '#texts';
import { languages } from '#texts/all';

const { optionBehind } = shelfOf((code) => languages[code]);

const read = (number: string, value: Cell, reference: string | null = null) =>
  settingsOf([{ number, name: null, value, reference, meaning: null }], optionBehind);

describe('a term of the kenesh’s own', () => {
  test.each<[Cell, string | null, object | null]>([
    [15, '№ 9-3, 01.06.2025', { count: 15, reference: '№ 9-3, 01.06.2025', from: '2025-06-01' }],
    ['15', '№ 9-3', { count: 15, reference: '№ 9-3', from: null }],
    [15, '№ 9-3, 31.02.2025', { count: 15, reference: '№ 9-3, 31.02.2025', from: null }],
    [15, null, { count: 15, reference: null, from: null }],
    [1, '№ 9-3', { count: 1, reference: '№ 9-3', from: null }],
    [0, '№ 9-3', null],
    [2.5, '№ 9-3', null],
    ['он беш', '№ 9-3', null],
    ['', '№ 9-3', null],
  ])('%p, %p', (value, reference, expected) => {
    expect(read('term5.3.2', value, reference)['term5.3.2']).toEqual(expected);
  });
});

describe('the name of the act', () => {
  test.each<[Cell, string | null]>([
    ['токтом', 'toktom'],
    ['тескеме', 'teskeme'],
    ['toktom', 'toktom'],
    ['чечим', null],
    ['', null],
  ])('%p: %s', (value, expected) => {
    expect(read('decisionType', value).decisionType).toBe(expected);
  });
});

describe('other settings', () => {
  test.each<[string, Cell, unknown]>([
    ['formed', '17.09.2024', '2024-09-17'],
    ['formed', 'кечээ', null],
    ['warnDays', 5, 5],
    ['warnDays', '', 10],
    ['warnDays', 'беш', 10],
    ['language', 'ru', 'ru'],
    ['language', 'de', 'ky'],
    ['kenesh', 'Баетов айылдык кеңеши', 'Баетов айылдык кеңеши'],
    ['kenesh', '', null],
  ])('%s, %p: %p', (key, value, expected) => {
    expect(read(key, value)).toMatchObject({ [key]: expected });
  });
});
