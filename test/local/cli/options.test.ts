// What the start command takes, and what it refuses in one sentence.
import { join } from 'node:path';
import { readOptions } from '../../../local/cli/options.ts';
import { Refusal } from '../../../local/cli/refusal.ts';
import { DEMO_DAY } from '../../../local/demo/day.ts';

const REFUSED: readonly (readonly [why: string, ...args: string[]])[] = [
  ['an unknown option', '--colour', 'red'],
  ['a word that is no option', 'today'],
  ['a day that does not exist', '--today', '2024-13-45'],
  ['the 30th of February', '--formed', '2023-02-30'],
  ['a day in another form', '--today', '05.10.2024'],
  ['a port beyond the last', '--port', '65536'],
  ['a port that is a word', '--port', 'http'],
  ['a language we do not speak', '--language', 'de'],
  ['an empty folder', '--out', ''],
  ['an option without its value', '--group'],
  ['a value for an option that takes none', '--once=yes'],
  ['the demo year and a list', '--demo', '--group', 'a.txt'],
  ['the demo year and a workbook', '--import', 'b.xlsx', '--demo'],
  ['a list and a workbook at once', '--group', 'a.txt', '--import', 'b.xlsx'],
];

describe('options', () => {
  test.each(REFUSED)('%s is refused in one sentence', (_why, ...args) => {
    expect(() => readOptions(args)).toThrow(Refusal);
    expect(() => readOptions(args)).toThrow(/^[^\n]{20,200}\.$/);
  });

  test('the sentence is in the language asked for', () => {
    expect(() => readOptions(['--language', 'ru', '--today', 'x'])).toThrow(/нужна дата/);
    expect(() => readOptions(['--today', 'x', '--language=en'])).toThrow(/wanted/);
    expect(() => readOptions(['--today', 'x'])).toThrow(/дата 2024-10-05 түрүндө/);
  });

  test('what is not stated has its default', () => {
    expect(readOptions([])).toMatchObject({
      once: false,
      out: 'out',
      port: 8787,
      today: null,
      language: null,
    });
  });

  test('the demo year has a folder and a day of its own', () => {
    expect(readOptions(['--demo', '--out', 'x'])).toMatchObject({ demo: true, out: join('x', 'demo') });
    expect(readOptions(['--demo']).today).toBe(DEMO_DAY);
    expect(readOptions(['--demo', '--today', '2025-06-30']).today).toBe('2025-06-30');
  });

  test('everything that is stated is taken', () => {
    const args = [
      '--once',
      '--out',
      'x',
      '--decision',
      '№ 1',
      '--formed',
      '2024-02-29',
      '--port=0',
      '--language',
      'en',
    ];
    expect(readOptions(args)).toMatchObject({
      once: true,
      out: 'x',
      decision: '№ 1',
      formed: '2024-02-29',
      port: 0,
      language: 'en',
    });
  });
});
