// What has come and gone in a tab of answers since it was counted, however it is sorted.
import { groupedBy } from '#core/group';
import type { Environment } from '#core/ports';
import { answerKey } from '#survey/answers';
import { countMarks, entryIn, marksIn, partedBy } from '#survey/row-marks';
import { asText } from '#tables/read-cell';
import type { TallyRow } from '#tables/tally';
import { say } from '#texts/verdict-words';
import type { Opened } from '../opened.ts';
import { type Answers, type Asked, answersIn, type Respondent } from './answers-in.ts';
import { countedBefore } from './count-rows.ts';
import { countsOf } from './respondents.ts';

export interface TabAnswers {
  readonly answers: Answers;
  /** What the names of its entries begin with. */
  readonly source: string;
  readonly before: readonly TallyRow[];
  readonly fresh: readonly Respondent[];
  /** Of the rows that were counted from the tab, how many stand there no more; of how many. */
  readonly gone: number;
  readonly of: number;
  /** Whether most of them are gone and others have come: the tab may have been changed as a whole. */
  readonly isOther: boolean;
  /** What the counts would be without the rows that are gone, as one sentence; empty where they say so already. */
  readonly offers: string;
}

/** Reads a tab; nothing is written. */
export function tabAnswers(environment: Environment, opened: Opened, asked: Asked, tab: number): TabAnswers {
  const rows = environment.book.read(tab).map((row) => row.map(asText));
  const answers = answersIn(
    environment,
    opened,
    asked,
    rows.filter((row) => row.some((cell) => cell !== '')),
  );
  const source = `${tab}/`;
  const before = countedBefore(opened, asked.survey);
  const { fresh } = partedBy(
    withoutFirst(answers.respondents, opened, asked, source),
    countMarks(before.flatMap(({ sent }) => marksIn(sent))),
  );
  const ofTab = before.filter(({ sent }) => entryIn(sent).startsWith(source));
  const { gone, of } = goneFrom(answers, ofTab);
  const isOther = fresh.length > 0 && gone * 2 > of;
  return { answers, source, before, fresh, gone, of, isOther, offers: offersOf(answers, ofTab, opened) };
}

/** Without as many rows as an earlier version has counted, which did not keep their marks. */
function withoutFirst(
  respondents: readonly Respondent[],
  opened: Opened,
  { survey }: Asked,
  source: string,
): readonly Respondent[] {
  const unmarked = new Map(
    opened
      .sheet('tally')
      .records.filter((row) => row.survey === survey && marksIn(row.sent).length === 0)
      .flatMap(({ sent, forms }) => (sent?.startsWith(source) ? [[sent, forms ?? 0] as const] : [])),
  );
  return respondents.slice([...unmarked.values()].reduce((sum, forms) => sum + forms, 0));
}

function goneFrom({ respondents }: Answers, ofTab: readonly TallyRow[]): Pick<TabAnswers, 'gone' | 'of'> {
  const counted = ofTab.flatMap(({ sent }) => marksIn(sent)).map((mark) => ({ mark }));
  const { fresh } = partedBy(counted, countMarks(respondents.map(({ mark }) => mark)));
  return { gone: fresh.length, of: counted.length };
}

function offersOf(answers: Answers, ofTab: readonly TallyRow[], opened: Opened): string {
  const { language } = opened;
  const standing = [...answers.respondents];
  const offers = [...groupedBy(ofTab, ({ sent }) => entryIn(sent)).values()].flatMap((rows) => {
    const marks = rows.flatMap(({ sent }) => marksIn(sent));
    const { repeated } = partedBy(standing, countMarks(marks));
    for (const row of repeated) standing.splice(standing.indexOf(row), 1);
    return repeated.length === marks.length
      ? []
      : differences({ ...answers, respondents: repeated }, rows, opened);
  });
  return offers.length === 0 ? '' : say(language, language.tally.goneRows, { offers: offers.join('; ') });
}

function differences(
  { columns, respondents, hearing }: Answers,
  rows: readonly TallyRow[],
  { language }: Opened,
): readonly string[] {
  const cells = respondents.map((one) => one.cells);
  const counts = countsOf(columns, cells, hearing, 'leave out');
  const now = (row: TallyRow): number =>
    counts.find(
      ({ question, answer }) =>
        question === row.question && answerKey(answer) === answerKey(row.answer ?? ''),
    )?.counts.all ?? 0;
  return rows.flatMap((row) => {
    const figures = { row: row.number, answer: row.answer ?? '', was: row.all ?? '', now: now(row) };
    return row.all === now(row) ? [] : [say(language, language.tally.goneCount, figures)];
  });
}
