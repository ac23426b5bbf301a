// What has gone to whom: each version of a document goes to an addressee at most once.

import type { DocumentKind } from '#documents/kind';
import type { Facts } from '#rules/facts';
import type { ArchiveItem } from '#tables/archive';
import type { Letter } from '#tables/letters';
import { type Addressee, addresseesOf } from './addressees.ts';

/**
 * `ready`: may be sent. `noAddress`: there is no e-mail address, or one that is none. `sent`: this version has gone, or
 * went by hand. `pending`: the sending began and nobody knows how it ended; it is not done again by itself.
 */
export type DispatchState = 'ready' | 'noAddress' | 'sent' | 'pending';

export interface Dispatch extends Addressee {
  readonly state: DispatchState;
  /** The row of «Кат алышуу» that reports it, where there is one. */
  readonly letter: Letter | null;
}

/** An address with one @ and a dotted name behind it, and nothing that could hold a second one. */
const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;

/** The dispatches of one version of a document, by its entry in «Документтер». */
export function dispatchesOf(
  { id }: Pick<DocumentKind, 'id'>,
  row: string | null,
  entry: ArchiveItem,
  facts: Facts,
): readonly Dispatch[] {
  return addresseesOf(id, row, facts).map((addressee) => {
    const letter = letterOf(addressee, entry, facts);
    return { ...addressee, letter, state: stateOf(addressee, letter, entry, facts) };
  });
}

/** The letter that took this version to an addressee, or may have taken it; one that surely failed is none. */
function letterOf(addressee: Addressee, entry: ArchiveItem, { letters }: Facts): Letter | null {
  const isOwn = (letter: Letter) => letter.document === entry.number && letter.dispatch !== 'failed';
  return letters.find((letter) => isOwn(letter) && isTo(addressee, letter)) ?? null;
}

function isTo({ who, object }: Addressee, letter: Letter): boolean {
  return letter.addressee === who && (object === null || letter.object === object || letter.object === null);
}

function stateOf(
  addressee: Addressee,
  letter: Letter | null,
  entry: ArchiveItem,
  facts: Facts,
): DispatchState {
  const { email } = addressee;
  if (letter !== null && letter.sent === null && letter.dispatch === 'pending') return 'pending';
  if (letter !== null || wentByHand(addressee, entry, facts)) return 'sent';
  return email !== null && EMAIL.test(email.trim()) ? 'ready' : 'noAddress';
}

/** Whether people wrote that it went: a day not before this version, and not that of an earlier version's letter. */
function wentByHand(addressee: Addressee, { number, date }: ArchiveItem, { letters }: Facts): boolean {
  const { sentOn } = addressee;
  if (sentOn === null || (date !== null && date > sentOn)) return false;
  return !letters.some(
    ({ document, sent, ...letter }) =>
      document !== null &&
      document !== number &&
      sent === sentOn &&
      isTo(addressee, { ...letter, document, sent }),
  );
}
