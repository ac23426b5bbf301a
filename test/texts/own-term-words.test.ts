// A verdict on a term that the kenesh's own Жобо sets says so, with the decision; others say nothing of it.
import { mandate } from '#rules/5.3.1-mandate';
import { firstMeeting } from '#rules/5.3.2-first-meeting';
import { judgeAll } from '#rules/run';
import type { Settings } from '#tables';
import { languages } from '#texts/all';
import { sentence } from '#texts/verdict-words';
import { day, factsOf } from '../rules/support.ts';

const own = (count: number) => ({ count, reference: '№ 9-3, 12.01.2024', from: null });
const sentencesOf = (settings: Partial<Settings>, today: string) =>
  judgeAll([firstMeeting, mandate], factsOf({ settings, today })).map((verdict) =>
    Object.values(languages).map((language) => sentence(language, verdict)),
  );

test.each([
  ['the first meeting', { formed: day('2024-09-17'), 'term5.3.2': own(5) }, '2024-12-02', 0],
  ['the mandate', { formed: day('2019-09-17'), 'term5.3.1': own(3) }, '2024-12-02', 1],
] as const)('%s', (_, settings, today, index) => {
  for (const text of sentencesOf(settings, today)[index] ?? []) expect(text).toContain('№ 9-3, 12.01.2024');
  for (const text of sentencesOf({ formed: settings.formed }, today)[index] ?? [])
    expect(text).not.toContain('№ 9-3');
});
