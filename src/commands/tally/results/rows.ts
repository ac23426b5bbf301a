// The lines of «Жыйынтыктар»: every survey that was counted, question by answer by group by village.

import { groupedBy } from '#core/group';
import { disclosureRows } from '#documents/survey/disclosure';
import { leftOutWords } from '#documents/survey/doubts';
import { agrees, roundFields, sameQuestion } from '#rules/shared/surveys/rounds';
import { disclosureOf } from '#survey/disclosure';
import type { QuestionTable } from '#survey/question-table';
import { responseOf } from '#survey/response';
import { linesBySurvey, type SurveyTables, surveyTables } from '#survey/survey-tables';
import type { Records, Settings } from '#tables';
import type { Question } from '#tables/questions';
import type { Survey } from '#tables/surveys';
import type { TallyRow } from '#tables/tally';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import type { NewRow } from '#workbook/rows';
import { type Block, joined, plainBlock } from './block.ts';
import { headline } from './headline.ts';
import { type Shown, shareCells } from './line.ts';
import { place, questionRows, quoted, villageRows } from './questions.ts';
import { type Rated, scorecardBlock } from './scorecard.ts';

interface Given extends Pick<Records, 'surveys' | 'questions' | 'tally' | 'scores'> {
  readonly settings: Pick<Settings, 'smallBase' | 'countsDontKnow'>;
}

/** The lines of all surveys of which anything has been counted, with a chart of each that no later round shows beside itself. */
export function resultBlock(given: Given, language: Language): Block {
  const blocks = blocksOf(given, language);
  const showsBefore = ({ charts }: Block) =>
    charts.some(({ series }) => series.some(({ column }) => column === 'before'));
  const beside = new Set(
    blocks.filter(({ block }) => showsBefore(block)).map(({ survey }) => survey.roundOf),
  );
  return joined(
    blocks.map(({ survey, block }) => (beside.has(survey.number) ? plainBlock(block.rows) : block)),
  );
}

/** Every survey with its lines: what was counted of it, and what was rated. */
function blocksOf(
  given: Given,
  language: Language,
): readonly { readonly survey: Survey; readonly block: Block }[] {
  const lines = linesBySurvey(given.tally, given.questions);
  const questions = groupedBy(given.questions, ({ survey }) => survey);
  const scores = groupedBy(given.scores, ({ survey }) => survey);
  const known = new Map<string, SurveyTables>();
  const tablesOf = (survey: string): SurveyTables => {
    const found = known.get(survey) ?? surveyTables(inOrder(questions.get(survey)), lines.get(survey) ?? []);
    known.set(survey, found);
    return found;
  };
  const ratedIn = (survey: string): Rated => ({
    questions: inOrder(questions.get(survey)),
    scores: scores.get(survey) ?? [],
  });
  const surveys = new Map(given.surveys.map((survey) => [survey.number, survey]));
  const numbered = given.surveys.filter(({ number }) => number !== '');
  return numbered.map((survey) => {
    const before = surveys.get(survey.roundOf ?? '') ?? null;
    const past = before && tablesOf(before.number);
    const tables = tablesOf(survey.number);
    const counted = isCounted(tables)
      ? surveyBlock(survey, tables, membersIn(lines.get(survey.number)), before, past, given, language)
      : plainBlock([]);
    const ratedBefore = before && ratedIn(before.number);
    const rated = scorecardBlock(survey, ratedIn(survey.number), ratedBefore, language);
    const block = joined([counted, rated]);
    const name = `${survey.number} · ${quoted(survey.title ?? '')}`;
    return { survey, block: { ...block, rows: block.rows.map((row) => ({ survey: name, ...row })) } };
  });
}

function isCounted({ leftOut, tables }: SurveyTables): boolean {
  return leftOut.length > 0 || tables.some(({ groups }) => groups.length > 0);
}

function inOrder(questions: readonly Question[] = []): readonly Question[] {
  return [...questions].sort((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity) || 0);
}

function surveyBlock(
  survey: Survey,
  counted: SurveyTables,
  countedBy: readonly string[],
  before: Survey | null,
  past: SurveyTables | null,
  { settings }: Given,
  language: Language,
): Block {
  const { questions, tables, complete, leftOut } = counted;
  const apart = before === null ? [] : roundFields.filter((field) => agrees(field, survey, before) !== true);
  const shown: Shown = {
    language,
    smallBase: settings.smallBase,
    countsDontKnow: settings.countsDontKnow,
    random: survey.random === true,
    randomBefore: before?.random === true,
  };
  const pastOf = (question: Question): QuestionTable | null => {
    const same = past && apart.length === 0 ? sameQuestion(question, past.questions) : null;
    return (same && past?.tables.find((table) => table.question === same.number)) ?? null;
  };
  const compared = tables.map((table, index) => {
    const question = questions[index] as Question;
    return { question, table, before: pastOf(question) };
  });
  return joined([
    plainBlock([
      responseRow(survey, complete, notesOf(apart, leftOut, language), shown),
      ...boxRows(survey, counted, countedBy, language),
    ]),
    ...compared.map((each) => headline(each, survey, before, shown)),
    plainBlock(compared.flatMap((each) => questionRows(each, shown))),
    plainBlock(compared.flatMap((each) => villageRows(each, shown))),
  ]);
}

/** How the survey was made, item by item, that its figures can be judged. */
function boxRows(
  survey: Survey,
  counted: SurveyTables,
  countedBy: readonly string[],
  language: Language,
): readonly NewRow[] {
  const disclosure = disclosureOf(survey, counted, countedBy);
  return disclosureRows(disclosure, { archive: [] }, language).map(([answer, note]) => ({
    answer,
    note: quoted(note),
  }));
}

function membersIn(lines: readonly TallyRow[] = []): readonly string[] {
  return [...new Set(lines.flatMap(({ member }) => member ?? []))];
}

/** How many of those approached have answered; nothing is stated about an interval, for nobody was drawn into it. */
function responseRow(
  survey: Survey,
  forms: number | null,
  notes: readonly string[],
  { language }: Shown,
): NewRow {
  const { results } = language.tally;
  const { complete, approached } = responseOf(survey, forms);
  const share =
    complete === null
      ? { count: '', base: approached ?? '' }
      : shareCells({ count: complete, base: approached }, null, { ...NO_COMPARISON, language });
  const note = [approached === null || complete === null ? results.baseUnknown : '', ...notes];
  return {
    answer: results.response,
    ...place({ group: 'all', village: null }, language),
    ...share,
    note: note.filter((one) => one !== '').join('; '),
  };
}

const NO_COMPARISON = { smallBase: 1, countsDontKnow: false, random: false, randomBefore: false };

function notesOf(
  apart: readonly string[],
  leftOut: SurveyTables['leftOut'],
  language: Language,
): readonly string[] {
  const { results } = language.tally;
  const fields = apart.map((field) => `«${columnWords(language, 'surveys', field).header}»`).join(', ');
  return [
    leftOutWords(leftOut, language),
    fields === '' ? '' : say(language, results.notComparable, { fields }),
  ];
}
