// What the page of tallies shows, read in one go; nothing is written.
import { byteLength } from '#core/bytes';
import type { Environment } from '#core/ports';
import { entriesOf } from '#rules/shared/surveys/entries';
import { isCounted } from '#survey/groups';
import { entryIn } from '#survey/row-marks';
import { sheetKeys } from '#tables';
import { seatedOn } from '#tables/seated';
import type { Survey } from '#tables/surveys';
import type { Language, LanguageCode } from '#texts';
import { type Book, openBook } from '#workbook/book';
import { rememberedLanguage } from '../run.ts';
import { answersOf } from './answers-of.ts';
import { questionsOf } from './check-batch.ts';
import { type Opened, openedIn } from './opened.ts';
import type { CountedBatch, TallyState, TallySurvey } from './types.ts';
import { knownVillages } from './villages.ts';

const SHEETS = ['surveys', 'questions', 'members', 'tally'] as const;

/** The latest surveys: more are of no year in which somebody still counts. */
const LATEST_SURVEYS = 100;
/** Their questions have so many bytes of the answer, those asked for and the latest first. */
const QUESTIONS_BYTES = 16_000;

/**
 * The surveys that can be counted, who counts, and the villages that are known; not ready while sheets are missing.
 * @param wanted the survey whose questions come whatever its age; empty: the latest
 */
export function tallyState(
  environment: Environment,
  chosen: LanguageCode | null,
  wanted: string,
): TallyState {
  const book = openBook(environment, ['settings', ...SHEETS]);
  const { today } = environment;
  const remembered = chosen ?? rememberedLanguage(environment).code;
  const none = {
    ready: false,
    language: remembered,
    today,
    surveys: [],
    members: [],
    villages: [],
    counted: [],
    tabs: [],
  };
  if ([book.sheet('settings'), ...SHEETS.map((key) => book.sheet(key))].includes(null)) return none;
  const opened = openedIn(environment, book);
  const { sheet, language } = opened;
  const members = sheet('members').records;
  return {
    ready: true,
    language: chosen ?? language.code,
    today,
    surveys: shownSurveys(opened, language, wanted),
    members: numbered(seatedOn(members, today)).map(({ number, name }) => ({
      row: number,
      name: name ?? number,
    })),
    villages: knownVillages(opened),
    counted: countedBatches(opened),
    tabs: ownTabs(book),
  };
}

/** The latest batches of which somebody has counted something, each entry once. */
function countedBatches({ sheet }: Opened): readonly CountedBatch[] {
  const names = new Map(sheet('members').records.map(({ number, name }) => [number, name ?? number]));
  const entries = entriesOf(sheet('tally').records.filter(isCounted)).slice(-LATEST);
  return entries.map(([row]) => ({
    id: entryIn(row.sent),
    survey: row.survey ?? '',
    village: row.village ?? '',
    date: row.date ?? '',
    member: row.member ?? '',
    name: names.get(row.member ?? '') ?? row.member ?? '',
    entry: row.entry ?? 'first',
    forms: row.forms,
  }));
}

/** More are of no day on which somebody still counts. */
const LATEST = 100;

/** The tabs that are no sheet of the product's. */
function ownTabs(book: Book): TallyState['tabs'] {
  const ours = new Set(sheetKeys.map((key) => book.tab(key)?.id));
  return book.tabs.filter(({ id }) => !ours.has(id)).map(({ id, name }) => ({ id, name }));
}

/** Rows that have their number already: by it the page names them. */
function numbered<Row extends { readonly number: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ number }) => number !== '');
}

/** In the order of the sheet. */
function shownSurveys(opened: Opened, language: Language, wanted: string): readonly TallySurvey[] {
  const latest = numbered(opened.sheet('surveys').records).slice(-LATEST_SURVEYS);
  const isWanted = ({ number }: Survey) => number === wanted;
  const inTurn = [...latest.filter(isWanted), ...latest.filter((one) => !isWanted(one)).reverse()];
  const whole = new Map<string, TallySurvey>();
  let left = QUESTIONS_BYTES;
  for (const survey of inTurn) {
    const state = surveyState(survey, opened, language);
    const bytes = byteLength(JSON.stringify(state));
    if (bytes > left && whole.size > 0) break;
    left -= bytes;
    whole.set(survey.number, state);
  }
  return latest.map(
    ({ number, title }) =>
      whole.get(number) ?? { row: number, title: title ?? number, questions: [], isShort: true },
  );
}

function surveyState({ number, title }: Survey, opened: Opened, language: Language): TallySurvey {
  const questions = numbered(questionsOf(number, opened)).map((question, index) => ({
    row: question.number,
    order: question.order ?? index + 1,
    text: question.text ?? '',
    kind: question.kind ?? 'several',
    answers: answersOf(question, language),
  }));
  return { row: number, title: title ?? number, questions, isShort: false };
}
