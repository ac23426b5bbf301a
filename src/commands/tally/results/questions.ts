// The lines of one question in «Жыйынтыктар»: answers below each other, groups across; below them the villages.

import { shortened } from '#core/shortened';
import { doubtWords } from '#documents/survey/doubts';
import { answerKey } from '#survey/answers';
import { shareOf } from '#survey/figures';
import { type Group, groups } from '#survey/groups';
import { baseIn, peopleIn, type QuestionTable } from '#survey/question-table';
import { meanScore, satisfaction } from '#survey/satisfaction';
import type { Question } from '#tables/questions';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import type { NewRow } from '#workbook/rows';
import { percent, type Share, type Shown, shareCells } from './line.ts';

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

/** A text of people's in a line of results: a cell that quotes it holds no more than it does itself. */
export const quoted = (text: string): string => shortened(text, LONGEST_QUOTE);

const LONGEST_QUOTE = 1000;

/** How a question stands in a line. */
export const nameOf = ({ number, text }: Question): string => `${number} · ${quoted(text ?? '')}`;

/** The distribution of a question in all villages: who answered, then answer by answer, with the groups across. */
export function questionRows({ question, table, before }: Compared, shown: Shown): readonly NewRow[] {
  const { language } = shown;
  const at = { group: 'all', village: null } as const;
  const base = baseIn(table, 'all', null);
  const respondents: NewRow = {
    answer: language.tally.results.respondents,
    count: base ?? '',
    note: doubtWords(table.doubts, language),
    ...acrossGroups(table, (group) => ({ count: baseIn(table, group, null) ?? '' })),
  };
  const rows = table.answers.map((places) => ({
    ...answerRow({ table, before }, places.answer, at, shown),
    ...acrossGroups(table, (group) => {
      const count = peopleIn(places, group, null);
      const { share } = shareOf(count, baseIn(table, group, null), { smallBase: shown.smallBase });
      return { count: count ?? '', share: share === null ? '' : percent(share) };
    }),
  }));
  const shared = { question: nameOf(question), ...place(at, language) };
  return (table.groups.length === 0 ? [] : [respondents, ...rows]).map((row) => ({ ...shared, ...row }));
}

/** The same of all people in each village, with one figure for the whole; nothing where there is one village alone. */
export function villageRows(compared: Compared, shown: Shown): readonly NewRow[] {
  const { question, table } = compared;
  if (table.villages.length < 2) return [];
  return table.villages.flatMap((village) => {
    const at = { group: 'all', village } as const;
    const shared = { question: nameOf(question), ...place(at, shown.language) };
    const answers = table.answers.map(({ answer }) => answerRow(compared, answer, at, shown));
    return [...answers, ...summaryRows(compared, at, shown)].map((row) => ({ ...shared, ...row }));
  });
}

/** The cells of the recorded groups but of all people together, which have their own. */
function acrossGroups(
  table: QuestionTable,
  cellsOf: (group: Group) => { readonly count: number | string; readonly share?: number | string },
): NewRow {
  const row: Record<string, number | string> = {};
  for (const group of groups) {
    if (group === 'all' || !table.groups.includes(group)) continue;
    const { count, share = '' } = cellsOf(group);
    row[group] = count;
    row[`${group}Share`] = share;
  }
  return row;
}

/** How a group and a village stand in a line. */
export function place({ group, village }: Place, language: Language): NewRow {
  const { allVillages, notStated } = language.tally.results;
  return {
    group: columnWords(language, 'tally', group).header,
    village: village === null ? allVillages : village === '' ? notStated : village,
  };
}

function answerRow(
  { table, before }: Pick<Compared, 'table' | 'before'>,
  answer: string,
  at: Place,
  shown: Shown,
): NewRow {
  const now = answerShare(table, answer, at) ?? { count: 0, base: null };
  return { answer, ...shareCells(now, before && answerShare(before, answer, at), shown) };
}

/** Null where the round before did not count this group or village. */
function answerShare(table: QuestionTable, answer: string, { group, village }: Place): Share | null {
  if (!table.groups.includes(group) || (village !== null && !table.villages.includes(village))) return null;
  const key = answerKey(answer);
  const found = table.answers.find((one) => answerKey(one.answer) === key);
  const count = found === undefined ? 0 : peopleIn(found, group, village);
  return { count, base: baseIn(table, group, village) };
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
  const score = question.kind === 'score' ? meanScore(answeredAt(table, at), table.scale) : null;
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

/** Null where a line of the question may be lost, too: the valid answers are then not known. */
function satisfiedShare(table: QuestionTable, at: Place, countsDontKnow: boolean): Share | null {
  const share = answerShare(table, '', at);
  if (share === null || share.base === null) return null;
  const found = satisfaction(answeredAt(table, at), countsDontKnow);
  return found && { count: found.satisfied, base: found.valid };
}

function answeredAt(table: QuestionTable, { group, village }: Place) {
  return table.answers.map((counts) => ({ answer: counts.answer, count: peopleIn(counts, group, village) }));
}
