// What a person should know of a table of answers before it is counted.
import type { CivilDate } from '#core/date';
import type { Environment } from '#core/ports';
import { say } from '#texts/verdict-words';
import type { Opened } from '../opened.ts';
import type { Answers, Asked } from './answers-in.ts';
import { ignored } from './count-rows.ts';
import { questionsIn } from './respondents.ts';

/** Rows and columns that are left, questions without a column, and days that cannot be; each a sentence. */
export function notesOn(
  { today }: Pick<Environment, 'today'>,
  { language, sheet }: Opened,
  { survey }: Asked,
  { columns, questions, respondents, headings, totals }: Answers,
): readonly string[] {
  const { previewNotes } = language.tally;
  const asked = questionsIn(columns);
  const missing = questions.filter((question) => !asked.includes(question));
  const silent = respondents.filter(({ cells }) =>
    columns.every(({ kind }, place) => !isAnswer(kind) || (cells[place] ?? '') === ''),
  );
  const own = sheet('surveys').records.find(({ number }) => number === survey);
  const days = respondents.map(({ date }) => date);
  const isOutside = (date: CivilDate) =>
    date > today || date < (own?.from ?? date) || date > (own?.to ?? date);
  const outside = days.filter((date) => date !== null && isOutside(date));
  const unread = columns.some(({ kind }) => kind === 'date') ? days.filter((date) => date === null) : [];
  const counted = (sentence: string, count: number) =>
    count === 0 ? '' : say(language, sentence, { count });
  return [
    asked.length === 0 ? previewNotes.noQuestion : '',
    asked.length === 0 || missing.length === 0
      ? ''
      : say(language, previewNotes.missing, {
          questions: missing.map(({ order, number, text }) => `${order ?? number}. ${text ?? ''}`).join('; '),
        }),
    counted(previewNotes.headings, headings),
    counted(previewNotes.totals, totals),
    asked.length === 0 ? '' : counted(previewNotes.silent, silent.length),
    counted(previewNotes.outside, outside.length),
    counted(previewNotes.unreadDays, unread.length),
    ignored(columns, language),
  ];
}

const isAnswer = (kind: string) => kind === 'question' || kind === 'option';
