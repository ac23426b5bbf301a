// What proves that something was done, where the regulation makes a paper of it: a typed № is enough, and what the product
// made or sent proves itself. What is written without any of these is claimed, hence not known.
import type { CivilDate } from '#core/date';
import { citesPaper, isRowNumber } from '#core/paper';
import type { Outcome } from '#core/verdict';
import type { ArchiveItem } from '#tables/archive';
import type { Letter } from '#tables/letters';
import type { Publication } from '#tables/publications';
import { isDone } from './is-done.ts';

/** Whether an entry of the register is the paper itself: a draft is not, one that people entered has no state. */
export function isPaper({ state }: Pick<ArchiveItem, 'state'>): boolean {
  return state !== 'draft';
}

/** Tells of a reference to the register whether it leads to a paper, or of a typed № that it is one. */
export function papersIn(archive: readonly ArchiveItem[]): (reference: string | null) => boolean {
  const papers = new Set(archive.filter(isPaper).map(({ number }) => number));
  return (reference) =>
    reference !== null && (isRowNumber(reference) ? papers.has(reference) : citesPaper(reference));
}

/** Whether the product made a paper of some kind of a row, and it is no draft any more. */
export function isMade(kind: string, row: string, archive: readonly ArchiveItem[]): boolean {
  return archive.some((item) => item.made === `${kind}/${row}` && isPaper(item));
}

/** Whether a letter shows that it was sent: by its №, or because the product sent it; one that failed to go out does not. */
export function isLetterProven({ letter, dispatch }: Pick<Letter, 'letter' | 'dispatch'>): boolean {
  return dispatch === 'sent' || (dispatch !== 'failed' && citesPaper(letter));
}

/** Whether a publication is where the text wants it: on the site, on a board, or on both. */
function isInLawfulPlace({ where }: Pick<Publication, 'where'>): boolean {
  return where !== null && where !== 'other';
}

/**
 * The outcome of what had to be made public by a day: met only by a publication of its own that is in time and in a lawful
 * place; another day's proves nothing of it, nor does one that is still to come.
 * @param isStepProven whether the step of the register names its paper
 */
export function needsPublication<Message extends string>(
  outcome: Outcome<Message>,
  publications: readonly Publication[],
  isStepProven: boolean,
  today: CivilDate,
): Outcome<Message | 'claimed' | 'where'> {
  const { earliest } = outcome.figures;
  if (outcome.value !== 'met' || typeof earliest !== 'string') return outcome;
  const inTime = publications.filter(({ date }) => isDone(date, today) && date <= earliest);
  if (inTime.some(isInLawfulPlace)) return outcome;
  if (inTime.length > 0 && inTime.every(({ where }) => where === 'other'))
    return { ...outcome, value: 'unknown', says: 'where' };
  return needsProof(outcome, isStepProven);
}

/** The outcome of something that asks for a paper: what would be met without one is claimed. */
export function needsProof<Message extends string>(
  outcome: Outcome<Message>,
  isProven: boolean,
): Outcome<Message | 'claimed'> {
  return outcome.value !== 'met' || isProven ? outcome : { ...outcome, value: 'unknown', says: 'claimed' };
}
