// Writes counted rows of answers as batches, one a village; by the marks of their rows they are known again.
import type { CivilDate } from '#core/date';
import { groupedBy } from '#core/group';
import type { Environment } from '#core/ports';
import { entryIn, entryMark, marksIn } from '#survey/row-marks';
import type { TallyRow } from '#tables/tally';
import type { Language } from '#texts';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import type { Opened } from '../opened.ts';
import { addBatches } from '../send.ts';
import type { TallyBatch } from '../types.ts';
import type { Answers, Asked, Respondent } from './answers-in.ts';
import type { PastedColumn } from './columns.ts';
import { rememberWords } from './remembered.ts';
import { countsOf, questionsIn } from './respondents.ts';

/** The rows of the tally that hold counted rows of this survey. */
export function countedBefore({ sheet }: Opened, survey: string): readonly TallyRow[] {
  return sheet('tally').records.filter((row) => row.survey === survey && marksIn(row.sent).length > 0);
}

/** Respondents of one village. */
export interface Pile {
  readonly village: string;
  /** The last day of their answers; today where no day is reported. */
  readonly date: CivilDate;
  readonly respondents: readonly Respondent[];
}

/** The respondents by their villages; days that are still to come are slips of the hand. */
export function pilesOf(respondents: readonly Respondent[], today: CivilDate): readonly Pile[] {
  return [...groupedBy(respondents, ({ village }) => village)].map(([village, own]) => {
    const days = own.flatMap(({ date }) => (date === null || date > today ? [] : [date]));
    return { village, date: days.sort().pop() ?? today, respondents: own };
  });
}

/**
 * Sends respondents as first entries, and says so in one sentence. Refused where no column reports a question.
 * @param source what an entry's name begins with: where its rows stand
 * @param before the rows that were counted: an entry of the very same marks is another one, of other people
 */
export function sendRespondents(
  environment: Environment,
  opened: Opened,
  { survey, member }: Asked,
  { columns, respondents, hearing }: Answers,
  { source, before }: { readonly source: string; readonly before: readonly TallyRow[] },
): string {
  if (questionsIn(columns).length === 0) throw new Refusal('noAnswers');
  const { language } = opened;
  const names = new Set(before.map(({ sent }) => entryIn(sent)));
  const batches = pilesOf(respondents, environment.today).map(({ village, date, respondents: own }) => {
    const marks = own.map(({ mark }) => mark);
    const name = `${source}${entryMark(marks)}`;
    const others = [...names].filter((entry) => entry.split('#')[0] === name).length;
    const cells = own.map((one) => one.cells);
    const batch: TallyBatch = {
      id: others === 0 ? name : `${name}#${others + 1}`,
      survey,
      member,
      village,
      date,
      entry: 'first',
      forms: own.length,
      counts: countsOf(columns, cells, hearing),
    };
    return { batch, marks };
  });
  const saved = addBatches(environment, opened, batches);
  rememberWords(environment, hearing.reading);
  if (!saved.added) return saved.message;
  const figures = { forms: respondents.length, rows: saved.rows.length };
  return [say(language, language.tally.counted, figures), ignored(columns, language)].join(' ').trim();
}

/** The columns of which nothing was taken. */
export function ignored(columns: readonly PastedColumn[], language: Language): string {
  const headers = columns.flatMap(({ kind, header }) =>
    kind === 'other' && header !== '' ? [`«${header}»`] : [],
  );
  return headers.length === 0 ? '' : say(language, language.tally.ignored, { columns: headers.join(', ') });
}
