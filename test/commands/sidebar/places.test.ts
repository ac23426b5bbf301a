// Where a verdict stands, in words: settings and doubtful places by their captions, never by their keys.
import { shownVerdicts } from '#commands/sidebar/verdicts';
import { type CivilDate, parseDate } from '#core/date';
import type { Verdict } from '#core/verdict';
import { languages } from '../../../src/texts/all.ts';

const verdict = (place: Pick<Verdict, 'sheet' | 'row' | 'column'>): Verdict => ({
  rule: '5.4.5-act',
  clause: '5.4.5',
  kind: 'law',
  value: 'unknown',
  severity: 'error',
  actual: '',
  required: '',
  says: null,
  figures: {},
  repairs: [],
  part: null,
  ...place,
});
const today = parseDate('2025-01-01') as CivilDate;

test.each([
  ['ky', 'settings', 'decision', 'value'],
  ['ru', 'settings', 'formed', 'value'],
  ['en', 'settings', 'decisionType', 'value'],
] as const)('%s: %s %s is its caption alone', (code, sheet, row, column) => {
  const language = languages[code];
  const spoken = { language, sheetLanguage: language };
  const [shown] = shownVerdicts({ sheet: () => null }, [verdict({ sheet, row, column })], spoken, { today });
  expect([shown?.row, shown?.rowTitle, shown?.columnTitle]).toEqual([row, language.settings[row].name, '']);
});

test.each([
  ['settings', 'decision', 'reference'],
  ['members', 'М-001', 'side'],
  ['readings', 'lastDay', 'chosen'],
] as const)('%s %s %s keeps its column', (sheet, row, column) => {
  const { ky } = languages;
  const spoken = { language: languages.ru, sheetLanguage: ky };
  const [shown] = shownVerdicts({ sheet: () => null }, [verdict({ sheet, row, column })], spoken, { today });
  const titles = { settings: ky.settings.decision.name, members: 'М-001', readings: ky.doubts.lastDay.doubt };
  expect(shown?.rowTitle).toBe(titles[sheet]);
  expect(shown?.sheetTitle).toBe(ky.sheets[sheet].title);
  expect(shown?.columnTitle).not.toBe('');
});
