// What is written beside a paper of the surveys that it reports, and read again before the next one is made.
import type { CivilDate } from '#core/date';
import type { DocumentId } from '#core/document-id';
import { groupedBy } from '#core/group';
import type { Facts } from '#rules/facts';
import type { PublishedSurvey } from '#survey/published';
import type { ArchiveItem } from '#tables/archive';
import type { Survey } from '#tables/surveys';

/** Papers that go to a body alone: others see them once they are signed or sent. */
const INTERNAL: readonly DocumentId[] = ['act', 'report'];
/** Papers that print figures of surveys. */
export const REPORTING: readonly DocumentId[] = [...INTERNAL, 'publicReport', 'onePage', 'spoken'];
/** Beyond this a cell would not hold it (Google: 50,000 characters). */
const MOST = 45_000;

type Registers = Pick<Facts, 'archive' | 'letters'>;

/** As a cell keeps it; `[]` where a paper reports no survey. Of too much the counts are left out, the marks stay. */
export function writePublished(surveys: readonly PublishedSurvey[]): string {
  const text = JSON.stringify(surveys);
  return text.length <= MOST ? text : JSON.stringify(surveys.map((one) => ({ ...one, questions: [] })));
}

/**
 * What papers that are out report of a survey, the first paper first. Of a paper that may report it, and of which nothing
 * can be read, there is an entry without questions, equal to no counts: a later paper then prints none of the survey.
 */
export function publishedOf(
  survey: Pick<Survey, 'number' | 'from' | 'to'>,
  registers: Registers,
): readonly PublishedSurvey[] {
  const start = survey.from ?? survey.to;
  const mayReport = (date: CivilDate | null) => date === null || start === null || date >= start;
  const unknown = (date: CivilDate | null): readonly PublishedSurvey[] =>
    mayReport(date) ? [{ survey: survey.number, mark: '', questions: [] }] : [];
  const known = registers.archive
    .filter((one) => isOf(one, REPORTING) && isOut(one, registers.letters))
    .flatMap(
      (one) =>
        readPublished(one.told ?? '')?.filter((reported) => reported.survey === survey.number) ??
        unknown(one.date),
    );
  return [...known, ...deletedDays(registers).flatMap(unknown)];
}

const isOf = ({ made }: Pick<ArchiveItem, 'made'>, kinds: readonly DocumentId[]): boolean =>
  kinds.some((id) => made?.startsWith(`${id}/`));

function isOut(one: ArchiveItem, letters: Facts['letters']): boolean {
  return (
    !isOf(one, INTERNAL) ||
    one.state === 'signed' ||
    letters.some(({ document, dispatch }) => document === one.number && dispatch !== 'failed')
  );
}

/**
 * Papers whose rows are gone from the register, each by the last day on which it can have been made: an earlier version
 * than one that is there, and what was sent by a letter.
 */
function deletedDays({ archive, letters }: Registers): readonly (CivilDate | null)[] {
  const there = new Set(archive.map(({ number }) => number));
  const sent = letters.filter(
    ({ kind, document, dispatch }) =>
      (kind === 'act' || kind === 'report') &&
      document !== null &&
      dispatch !== 'failed' &&
      !there.has(document),
  );
  const papers = groupedBy(
    archive.filter((one) => isOf(one, REPORTING)),
    ({ made }) => made,
  );
  const later = [...papers.values()].flatMap((versions) => {
    const numbers = new Set(versions.map(({ version }) => version));
    return versions.filter(({ version }) => version !== null && version > 1 && !numbers.has(version - 1));
  });
  return [...sent.map((letter) => letter.sent), ...later.map(({ date }) => date)];
}

/** What `writePublished` wrote; null where nothing is known: an older paper, or a cell that people have changed. */
function readPublished(text: string): readonly PublishedSurvey[] | null {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) && read.every(isPublished) ? read : null;
  } catch {
    return null;
  }
}

function isPublished(one: unknown): one is PublishedSurvey {
  const { survey, mark, questions } = (one ?? {}) as Partial<Record<keyof PublishedSurvey, unknown>>;
  return typeof survey === 'string' && typeof mark === 'string' && Array.isArray(questions);
}
