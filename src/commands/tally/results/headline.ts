// What stands at the head of a survey: one figure a question and group, over all villages, with its chart.

import type { Survey } from '#tables/surveys';
import { say } from '#texts/verdict-words';
import type { NewRow } from '#workbook/rows';
import { type Block, plainBlock, type Span } from './block.ts';
import type { Shown } from './line.ts';
import { type Compared, nameOf, place, quoted, summaryRows } from './questions.ts';

/** The satisfied, or the mean score, by group; of the satisfied a chart, the round before beside this one. */
export function headline(compared: Compared, survey: Survey, before: Survey | null, shown: Shown): Block {
  const { question, table } = compared;
  const { results } = shown.language.tally;
  const rows = table.groups.flatMap((group): readonly NewRow[] => {
    const at = { group, village: null };
    return summaryRows(compared, at, shown).map((row) => ({
      question: nameOf(question),
      ...place(at, shown.language),
      ...row,
    }));
  });
  const isShown = rows.some(({ answer, share }) => answer === results.satisfaction && share !== '');
  if (!isShown) return plainBlock(rows);
  const span = (column: Span['column']): Span => ({ column, first: 0, count: rows.length });
  const key = `${survey.number} · ${question.number}`;
  const hasBefore = before !== null && rows.some((row) => (row.before ?? '') !== '');
  const now = { ...span('share'), name: say(shown.language, results.thisRound, { survey: survey.number }) };
  const then = {
    ...span('before'),
    name: say(shown.language, results.roundBefore, { survey: before?.number ?? '' }),
  };
  const title = say(shown.language, results.chart, { survey: quoted(survey.title ?? '') });
  return {
    rows,
    charts: [
      {
        key,
        title: `${key} · ${title}`,
        labels: span('group'),
        series: hasBefore ? [then, now] : [now],
      },
    ],
  };
}
