// The lines of one question in «Жыйынтыктар»: answer by group by village, with one figure for the whole of each.
import { answerKey } from '#survey/answers';
import type { Group } from '#survey/groups';
import { peopleIn, type QuestionTable } from '#survey/question-table';
import { meanScore, satisfaction } from '#survey/satisfaction';
import type { Question } from '#tables/questions';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import type { NewRow } from '../../rows.ts';
import { type Share, type Shown, shareCells } from './line.ts';

/** A question's counts now, and those of the round before where they can be compared. */
export interface Compared {
  readonly question: Question;
  readonly table: QuestionTable;
  readonly before: QuestionTable | null;
}

/** One group in one village, or in all of them. */
export interface Place {
  readonly group: Group;
  readonly village: string | null;
}

/** How a question stands in a line. */
export const nameOf = ({ number, text }: Question): string => `${number} · ${text ?? ''}`;

/** The distribution of a question: in all villages and in each, group by group, answer by answer. */
export function questionRows(compared: Compared, shown: Shown): readonly NewRow[] {
  const { question, table } = compared;
  return [null, ...table.villages]
    .flatMap((village) => table.groups.map((group) => ({ group, village })))
    .flatMap((at) =>
      [
        ...answerRows(compared, at, shown),
        // Of all villages together it stands at the head of the survey.
        ...(at.village === null ? [] : summaryRows(compared, at, shown)),
      ].map((row) => ({ question: nameOf(question), ...place(at, shown.language), ...row })),
    );
}

/** How a group and a village stand in a line. */
export function place({ group, village }: Place, language: Language): NewRow {
  const { allVillages, notStated } = language.tally.results;
  return {
    group: columnWords(language, 'tally', group).header,
    village: village === null ? allVillages : village === '' ? notStated : village,
  };
}

function answerRows({ table, before }: Compared, at: Place, shown: Shown): readonly NewRow[] {
  return table.answers.map(({ answer }) => ({
    answer,
    ...shareCells(
      answerShare(table, answer, at) ?? { count: 0, base: null },
      before && answerShare(before, answer, at),
      shown,
    ),
  }));
}

/** Null where the round before did not count this group or village. */
function answerShare(table: QuestionTable, answer: string, { group, village }: Place): Share | null {
  if (!table.groups.includes(group) || (village !== null && !table.villages.includes(village))) return null;
  const key = answerKey(answer);
  const found = table.answers.find((one) => answerKey(one.answer) === key);
  const count = found === undefined ? 0 : peopleIn(found, group, village);
  return { count, base: table.base === null ? null : peopleIn(table.base, group, village) };
}

/** One figure for the whole distribution: the satisfied, or the mean score. */
export function summaryRows(
  { question, table, before }: Compared,
  at: Place,
  shown: Shown,
): readonly NewRow[] {
  const { results } = shown.language.tally;
  const { countsDontKnow } = shown;
  const satisfied = satisfiedShare(table, at, countsDontKnow);
  if (satisfied !== null) {
    const row = shareCells(satisfied, before && satisfiedShare(before, at, countsDontKnow), shown);
    const note = [row.note, countsDontKnow ? results.withDontKnow : results.withoutDontKnow]
      .filter((one) => one !== '')
      .join('; ');
    return [{ answer: results.satisfaction, ...row, note }];
  }
  const score = question.kind === 'score' ? meanScore(answeredAt(table, at)) : null;
  if (score === null || score.mean === null) return [];
  const isSmall = score.valid < shown.smallBase;
  return [
    {
      answer: results.mean,
      count: score.valid,
      base: score.valid,
      score: isSmall ? '' : Math.round(score.mean * 100) / 100,
      note: isSmall ? say(shown.language, results.smallBase, { least: shown.smallBase }) : '',
    },
  ];
}

function satisfiedShare(table: QuestionTable, at: Place, countsDontKnow: boolean): Share | null {
  if (answerShare(table, '', at) === null) return null;
  const found = satisfaction(answeredAt(table, at), countsDontKnow);
  return found && { count: found.satisfied, base: found.valid };
}

function answeredAt(table: QuestionTable, { group, village }: Place) {
  return table.answers.map((counts) => ({ answer: counts.answer, count: peopleIn(counts, group, village) }));
}
