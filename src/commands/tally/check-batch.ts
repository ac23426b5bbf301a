// Whether a batch can be written: it names what exists, and counts people in whole numbers.
import { type CivilDate, parseDate } from '#core/date';
import { answerKey } from '#survey/answers';
import { groups } from '#survey/groups';
import type { Question } from '#tables/questions';
import { Refusal } from '#texts/refusal';
import type { Opened } from './opened.ts';
import type { TallyBatch, TallyCount } from './types.ts';

/** The day of a batch that can be written; refused with what is wrong in it. */
export function checkBatch(batch: TallyBatch, opened: Opened): CivilDate {
  checkShape(batch);
  checkSurvey(batch, opened);
  const questions = questionsOf(batch.survey, opened);
  const seen = new Set<string>();
  for (const count of batch.counts) {
    checkCount(count, questions);
    const key = JSON.stringify([count.question, answerKey(count.answer)]);
    if (seen.has(key)) throw new Refusal('twice', { question: count.question, answer: count.answer });
    seen.add(key);
  }
  const date = parseDate(batch.date);
  if (date === null) throw new Refusal('notADate', { text: batch.date });
  return date;
}

/** Refuses a survey or a member that does not exist; a batch may do without a member. */
export function checkSurvey({ survey, member }: Pick<TallyBatch, 'survey' | 'member'>, opened: Opened): void {
  if (!opened.sheet('surveys').records.some(({ number }) => number === survey))
    throw new Refusal('noSurvey', { survey });
  if (member !== '' && !opened.sheet('members').records.some(({ number }) => number === member))
    throw new Refusal('noMember', { member });
}

/** The questions of a survey in their order. */
export function questionsOf(survey: string, { sheet }: Opened): readonly Question[] {
  return sheet('questions')
    .records.filter((question) => question.survey === survey)
    .sort((one, other) => (one.order ?? Number.MAX_SAFE_INTEGER) - (other.order ?? Number.MAX_SAFE_INTEGER));
}

/** What a page sends is taken for nothing before it has been looked at. */
function checkShape(batch: TallyBatch): void {
  const { id, survey, member, village, date, entry, forms, counts } = batch ?? {};
  const texts: readonly unknown[] = [id, survey, member, village, date];
  const holds =
    texts.every((text) => typeof text === 'string') &&
    id.trim() !== '' &&
    (entry === 'first' || entry === 'second') &&
    isWhole(forms) &&
    Array.isArray(counts) &&
    counts.length > 0 &&
    counts.every(isCount);
  if (!holds) throw new Refusal('badBatch');
}

function isCount(count: TallyCount): boolean {
  const { question, answer, counts } = count ?? {};
  return (
    typeof question === 'string' &&
    typeof answer === 'string' &&
    answer.trim() !== '' &&
    typeof counts === 'object' &&
    counts !== null &&
    Object.keys(counts).every((key) => (groups as readonly string[]).includes(key))
  );
}

function checkCount({ question, answer, counts }: TallyCount, questions: readonly Question[]): void {
  if (!questions.some(({ number }) => number === question)) throw new Refusal('noQuestion', { question });
  if (!Object.values(counts).every(isWhole)) throw new Refusal('badCount', { question, answer });
}

function isWhole(people: unknown): boolean {
  return typeof people === 'number' && Number.isSafeInteger(people) && people >= 0;
}
