// A table of answers as it was pasted or stands in a tab, read: its columns, and its rows with their marks.
import type { CivilDate } from '#core/date';
import type { Environment } from '#core/ports';
import { daysIn } from '#survey/answer-days';
import { answerKey } from '#survey/answers';
import { rowMark } from '#survey/row-marks';
import type { Question } from '#tables/questions';
import { isTotal } from '#tables/total-row';
import { languageCodes } from '#texts';
import { languageOf } from '#texts/loaded';
import { Refusal } from '#texts/refusal';
import { checkSurvey, questionsOf } from '../check-batch.ts';
import type { Opened } from '../opened.ts';
import { knownVillages } from '../villages.ts';
import { columnsOf, type PastedColumn } from './columns.ts';
import { type Hearing, hearingOf } from './heard.ts';
import type { Reading } from './reading.ts';
import { rememberedWords } from './remembered.ts';

/** Whose answers they are, and how a person wants them to be read. */
export interface Asked {
  readonly survey: string;
  readonly member: string;
  /** Of the answers that name no village of their own. */
  readonly village: string;
  readonly reading: Reading;
}

/** A row of answers with the mark by which it is known. */
export interface Respondent {
  readonly mark: string;
  readonly cells: readonly string[];
  readonly village: string;
  /** Null where the table does not say it, or it cannot be read. */
  readonly date: CivilDate | null;
}

export interface Answers {
  readonly columns: readonly PastedColumn[];
  readonly questions: readonly Question[];
  readonly respondents: readonly Respondent[];
  /** How many rows repeat the headers: they are nobody's answers. */
  readonly headings: number;
  /** How many rows are the totals that people put below: they are nobody's answers either. */
  readonly totals: number;
  readonly hearing: Hearing;
}

/** More rows than these are no paste of a village's answers. */
const MOST = 5000;

/** Reads the headers and rows of a table of answers. Refused where there are none, or too many. */
export function answersIn(
  environment: Environment,
  opened: Opened,
  { survey, member, village, reading }: Asked,
  [headers = [], ...rows]: readonly (readonly string[])[],
): Answers {
  checkSurvey({ survey, member }, opened);
  if (rows.length === 0) throw new Refusal('noAnswers');
  if (rows.length > MOST) throw new Refusal('tooManyAnswers', { rows: rows.length, most: MOST });
  const languages = languageCodes.map((code) => languageOf(environment, code));
  const questions = questionsOf(survey, opened);
  const columns = columnsOf(headers, questions, languages, reading.columns);
  const own = rows.filter((row) => !isHeading(row, headers));
  const people = own.filter((row) => !isTotal(row.map(figureOr)));
  const hearing = {
    language: opened.language,
    reading,
    remembered: rememberedWords(environment),
    villages: villagesWith(opened, village),
  };
  const villages = villagesIn(people, columns, hearing);
  const days = daysOf(people, columns);
  return {
    columns,
    questions,
    headings: rows.length - own.length,
    totals: own.length - people.length,
    hearing,
    respondents: people.map((cells, at) => ({
      mark: rowMark(headers, cells),
      cells,
      village: villages[at] || village.trim(),
      date: days[at] ?? null,
    })),
  };
}

/** A figure as a number, as cells of a sheet have it. */
function figureOr(cell: string): string | number {
  return /^\d+(?:[.,]\d+)?\s*%?$/.test(cell) ? Number.parseFloat(cell) : cell;
}

/** The villages that are known, with the one that a person has named for these answers. */
function villagesWith(opened: Opened, village: string): readonly string[] {
  const known = knownVillages(opened);
  return village.trim() === '' || known.includes(village.trim()) ? known : [...known, village.trim()];
}

/** Whether a row says again what the headers say, as where two tables were pasted one behind the other. */
function isHeading(row: readonly string[], headers: readonly string[]): boolean {
  return headers.every((header, place) => answerKey(header) === answerKey(row[place] ?? ''));
}

function villagesIn(
  rows: readonly (readonly string[])[],
  columns: readonly PastedColumn[],
  hearing: Hearing,
): readonly string[] {
  const place = columns.findIndex(({ kind }) => kind === 'village');
  const column = columns[place];
  if (column === undefined) return [];
  const read = hearingOf(column, hearing);
  return rows.map((cells) => (read(cells[place] ?? '')[0]?.as ?? '').trim());
}

function daysOf(
  rows: readonly (readonly string[])[],
  columns: readonly PastedColumn[],
): readonly (CivilDate | null)[] {
  const place = columns.findIndex(({ kind }) => kind === 'date');
  return place < 0 ? [] : daysIn(rows.map((cells) => cells[place] ?? ''));
}
