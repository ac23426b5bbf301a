// What is written beside a paper of the surveys that it tells, and read again before the next one is made.
import type { DocumentId } from '#core/document-id';
import type { Facts } from '#rules/facts';
import type { ToldSurvey } from '#survey/published';
import type { ArchiveItem } from '#tables/archive';

/** Papers that go to a body alone: others see them once they are signed or sent. */
const INTERNAL: readonly DocumentId[] = ['act', 'report'];
/** Beyond this a cell would not hold it (Google: 50,000 characters). */
const MOST = 45_000;

/** As a cell keeps it; empty where a paper reports no survey. Of too much the counts are left out, the marks stay. */
export function writeTold(surveys: readonly ToldSurvey[]): string {
  if (surveys.length === 0) return '';
  const text = JSON.stringify(surveys);
  return text.length <= MOST ? text : JSON.stringify(surveys.map((one) => ({ ...one, questions: [] })));
}

/** What papers that are out tell of a survey, the first paper first. */
export function publishedOf(
  survey: string,
  { archive, letters }: Pick<Facts, 'archive' | 'letters'>,
): readonly ToldSurvey[] {
  return archive
    .filter((one) => one.told !== null && isOut(one, letters))
    .flatMap(({ told: surveys }) => readTold(surveys ?? ''))
    .filter((one) => one.survey === survey);
}

function isOut({ number, made, state }: ArchiveItem, letters: Facts['letters']): boolean {
  const isInternal = INTERNAL.some((id) => made?.startsWith(`${id}/`));
  return (
    !isInternal ||
    state === 'signed' ||
    letters.some(({ document, dispatch }) => document === number && dispatch !== 'failed')
  );
}

/** What `writeTold` wrote; people may have changed the cell: then nothing is known of it. */
function readTold(text: string): readonly ToldSurvey[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isTold) : [];
  } catch {
    return [];
  }
}

function isTold(one: unknown): one is ToldSurvey {
  const { survey, mark, questions } = (one ?? {}) as Partial<Record<keyof ToldSurvey, unknown>>;
  return typeof survey === 'string' && typeof mark === 'string' && Array.isArray(questions);
}
