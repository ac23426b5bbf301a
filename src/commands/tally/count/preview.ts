// What a table of answers is read as, before anything is written.
import type { Environment } from '#core/ports';
import { say } from '#texts/verdict-words';
import { type Opened, openFor } from '../opened.ts';
import type { AnswersPreview, ShownColumn, ShownWord } from '../types.ts';
import { type Answers, type Asked, answersIn, type Respondent } from './answers-in.ts';
import { captionOf } from './captions.ts';
import { type Meant, meaningOf, meaningsOf, type PastedColumn } from './columns.ts';
import { COUNTING_SHEETS } from './count-answers.ts';
import { pilesOf } from './count-rows.ts';
import { hearingOf } from './heard.ts';
import { pastedRows } from './pasted.ts';
import { notesOn } from './preview-notes.ts';
import { repeatedIn } from './repeated.ts';
import { countsOf, questionsIn } from './respondents.ts';
import { tabAnswers } from './tab-answers.ts';
import { choicesFor } from './word-choices.ts';

/** Reads pasted answers; nothing is written. */
export function previewPaste(environment: Environment, asked: Asked, text: string): AnswersPreview {
  const opened = openFor(environment, COUNTING_SHEETS);
  const { language } = opened;
  const answers = answersIn(environment, opened, asked, pastedRows(text));
  const { fresh, count, of, places } = repeatedIn(opened, asked.survey, answers);
  const question = count === 0 ? '' : say(language, language.tally.repeated, { count, of, places });
  return shown(environment, opened, asked, answers, { fresh, question, also: [] });
}

/** So many places of merged cells are named. */
const MOST_MERGED = 10;

/** Reads the answers of a tab; nothing is written. */
export function previewTab(environment: Environment, asked: Asked, tab: number): AnswersPreview {
  const opened = openFor(environment, COUNTING_SHEETS);
  const { language } = opened;
  const { answers, fresh, isOther, gone, of, offers } = tabAnswers(environment, opened, asked, tab);
  const figures = { gone, of, rows: fresh.length };
  const cells = environment.book.merged(tab).slice(0, MOST_MERGED).join(', ');
  const merged = cells === '' ? '' : say(language, language.tally.previewNotes.merged, { cells });
  const question = isOther ? say(language, language.tally.tabIsOther, figures) : '';
  return shown(
    environment,
    opened,
    asked,
    { ...answers, respondents: fresh },
    { fresh, question, also: [offers, merged] },
  );
}

interface Found {
  readonly fresh: readonly Respondent[];
  /** What a person has to answer before anything is written; empty where nothing. */
  readonly question: string;
  readonly also: readonly string[];
}

function shown(
  environment: Environment,
  opened: Opened,
  asked: Asked,
  answers: Answers,
  { fresh, question, also }: Found,
): AnswersPreview {
  const { columns, respondents, questions, hearing } = answers;
  const { language } = opened;
  const shownColumns = columns.map((column, place) => shownColumn(column, place, answers, opened));
  const caption = (meant: Meant) => ({ value: meaningOf(meant), caption: captionOf(meant, language) });
  const counts = countsOf(
    columns,
    respondents.map(({ cells }) => cells),
    hearing,
    'leave out',
  );
  return {
    forms: respondents.length,
    fresh: fresh.length,
    columns: shownColumns,
    meanings: meaningsOf(questions).map(caption),
    counts: questionsIn(columns).map((asks) => ({
      question: captionOf({ kind: 'question', question: asks }, language),
      answers: counts
        .filter((one) => one.question === asks.number)
        .map(({ answer, counts: people }) => ({
          answer,
          people: people.all ?? 0,
          groups: groupWords(people, opened),
        })),
    })),
    villages: pilesOf(respondents, environment.today).map(({ village, date, respondents: own }) => ({
      village,
      date: language.forms.date(date, 'cell'),
      forms: own.length,
    })),
    notes: [...notesOn(environment, opened, asked, answers), ...also].filter((note) => note !== ''),
    question,
    isReady:
      respondents.length > 0 &&
      questionsIn(columns).length > 0 &&
      shownColumns.every(({ words }) => words.every(({ as }) => as !== null)),
  };
}

function groupWords(people: Readonly<Partial<Record<string, number>>>, { language }: Opened): string {
  const { columns } = language.sheets.tally;
  return Object.entries(people)
    .filter(([group, count]) => group !== 'all' && (count ?? 0) > 0)
    .map(([group, count]) => `${columns[group as keyof typeof columns]} ${count}`)
    .join(', ');
}

function shownColumn(
  column: PastedColumn,
  place: number,
  { respondents, hearing }: Answers,
  opened: Opened,
): ShownColumn {
  const read = hearingOf(column, hearing);
  const words = new Map<string, ShownWord>();
  for (const { cells } of respondents)
    for (const { given, as, isKnown } of read(cells[place] ?? '')) {
      const before = words.get(given)?.people ?? 0;
      words.set(given, { given, as, isKnown, people: before + 1 });
    }
  const all = [...words.values()].sort(
    (one, other) => Number(one.isKnown) - Number(other.isKnown) || other.people - one.people,
  );
  const open = all.filter(({ as }) => as === null).length;
  return {
    place,
    header: column.header,
    meaning: column.meaning,
    example: respondents.map(({ cells }) => cells[place] ?? '').find((cell) => cell !== '') ?? '',
    words: all.slice(0, Math.max(MOST_WORDS, open)),
    more: Math.max(0, all.length - Math.max(MOST_WORDS, open)),
    choices: choicesFor(column, opened),
  };
}

/** As many different words of a column are shown; those that only a person can read are always. */
const MOST_WORDS = 30;
