// The lines of «Жыйынтыктар»: every survey that was counted, question by answer by group by village.

import { groupedBy } from '#core/group';
import { agrees, roundFields, sameQuestion } from '#rules/surveys/rounds';
import { answerKey } from '#survey/answers';
import type { Group } from '#survey/groups';
import { peopleIn, type QuestionTable } from '#survey/question-table';
import { meanScore, satisfaction } from '#survey/satisfaction';
import { type SurveyTables, surveyTables } from '#survey/survey-tables';
import type { Records, Settings } from '#tables';
import type { Question } from '#tables/questions';
import type { Survey } from '#tables/surveys';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import type { NewRow } from '../../rows.ts';
import { type Share, type Shown, shareCells } from './line.ts';

interface Given extends Pick<Records, 'surveys' | 'questions' | 'tally'> {
  readonly settings: Pick<Settings, 'smallBase' | 'countsDontKnow'>;
}

/** A question's counts now, and those of the round before where they can be compared. */
interface Compared {
  readonly question: Question;
  readonly table: QuestionTable;
  readonly before: QuestionTable | null;
}

/** One group in one village, or in all of them. */
interface Place {
  readonly group: Group;
  readonly village: string | null;
}

/** The lines of all surveys of which anything has been counted. */
export function resultRows(given: Given, language: Language): readonly NewRow[] {
  const lines = groupedBy(given.tally, ({ survey }) => survey);
  const questions = groupedBy(given.questions, ({ survey }) => survey);
  const known = new Map<string, SurveyTables>();
  const tablesOf = (survey: string): SurveyTables => {
    const found = known.get(survey) ?? surveyTables(inOrder(questions.get(survey)), lines.get(survey) ?? []);
    known.set(survey, found);
    return found;
  };
  return given.surveys.flatMap((survey) => {
    const tables = tablesOf(survey.number);
    const isCounted = tables.leftOut > 0 || tables.tables.some(({ groups }) => groups.length > 0);
    if (survey.number === '' || !isCounted) return [];
    const before = given.surveys.find(({ number }) => number === survey.roundOf) ?? null;
    return surveyRows(survey, tables, before, before && tablesOf(before.number), given, language);
  });
}

function inOrder(questions: readonly Question[] = []): readonly Question[] {
  return [...questions].sort((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity) || 0);
}

function surveyRows(
  survey: Survey,
  { questions, tables, forms, leftOut }: SurveyTables,
  before: Survey | null,
  past: SurveyTables | null,
  { settings }: Given,
  language: Language,
): readonly NewRow[] {
  const apart = before === null ? [] : roundFields.filter((field) => agrees(field, survey, before) !== true);
  const shown: Shown = {
    language,
    smallBase: settings.smallBase,
    countsDontKnow: settings.countsDontKnow,
    random: survey.random === true,
    randomBefore: before?.random === true,
  };
  const name = `${survey.number} · ${survey.title ?? ''}`;
  const pastOf = (question: Question): QuestionTable | null => {
    const same = past && apart.length === 0 ? sameQuestion(question, past.questions) : null;
    return (same && past?.tables.find((table) => table.question === same.number)) ?? null;
  };
  const rows = tables.flatMap((table, index) => {
    const question = questions[index] as Question;
    return questionRows({ question, table, before: pastOf(question) }, shown);
  });
  return [responseRow(survey, forms, notesOf(apart, leftOut, language), shown), ...rows].map((row) => ({
    survey: name,
    ...row,
  }));
}

/** How many of those approached have answered; nothing is said of an interval, for nobody was drawn into it. */
function responseRow(
  { approached, refused, notReached }: Survey,
  forms: number | null,
  notes: readonly string[],
  { language }: Shown,
): NewRow {
  const { results } = language.tally;
  const tried = forms === null ? approached : forms + (refused ?? 0) + (notReached ?? 0);
  const isKnown = refused !== null && notReached !== null;
  const complete = forms ?? (isKnown && approached !== null ? approached - refused - notReached : null);
  const base = isKnown ? tried : null;
  const share =
    complete === null || complete < 0
      ? { count: '', base: base ?? '' }
      : shareCells({ count: complete, base }, null, { ...NO_COMPARISON, language });
  const note = [base === null || complete === null ? results.baseUnknown : '', ...notes];
  return {
    answer: results.response,
    ...place({ group: 'all', village: null }, language),
    ...share,
    note: note.filter((one) => one !== '').join('; '),
  };
}

const NO_COMPARISON = { smallBase: 1, countsDontKnow: false, random: false, randomBefore: false };

function notesOf(apart: readonly string[], leftOut: number, language: Language): readonly string[] {
  const { results } = language.tally;
  const fields = apart.map((field) => `«${columnWords(language, 'surveys', field).header}»`).join(', ');
  return [
    leftOut === 0 ? '' : say(language, results.leftOut, { count: leftOut }),
    fields === '' ? '' : say(language, results.notComparable, { fields }),
  ];
}

function questionRows(compared: Compared, shown: Shown): readonly NewRow[] {
  const { question, table } = compared;
  const name = `${question.number} · ${question.text ?? ''}`;
  return [null, ...table.villages]
    .flatMap((village) => table.groups.map((group) => ({ group, village })))
    .flatMap((at) =>
      [...answerRows(compared, at, shown), ...summaryRows(compared, at, shown)].map((row) => ({
        question: name,
        ...place(at, shown.language),
        ...row,
      })),
    );
}

function place({ group, village }: Place, language: Language): NewRow {
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
function summaryRows({ question, table, before }: Compared, at: Place, shown: Shown): readonly NewRow[] {
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
