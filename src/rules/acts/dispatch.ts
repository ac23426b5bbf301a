// To whom an act goes (8.2), when it was sent and when it was received.
import type { CivilDate } from '#core/date';
import { groupedBy } from '#core/group';
import type { Act } from '#tables/acts';
import type { Letter } from '#tables/letters';
import type { MonitoredObject } from '#tables/objects';
import { typesOf } from './receipts.ts';

type Addressee = 'object' | 'executive' | 'kenesh';

const COLUMNS = {
  object: { sent: 'sentObject', received: 'receivedObject' },
  executive: { sent: 'sentExecutive', received: 'receivedExecutive' },
  kenesh: { sent: 'sentKenesh', received: 'receivedKenesh' },
} as const;

export interface Dispatch {
  readonly addressee: Addressee;
  readonly sent: CivilDate | null;
  readonly received: CivilDate | null;
  readonly sentColumn: string;
  readonly receivedColumn: string;
  /** Whether it may be none: it is not known whether the object is the executive body, to which one is enough. */
  readonly doubtful: boolean;
}

/**
 * Finds the dispatches that 8.2 asks for: three, or two where the object is the executive body, to which one is enough.
 * They stand beside the act, else in the letters of kind act.
 */
export function dispatchesIn(
  objects: readonly MonitoredObject[],
  letters: readonly Letter[],
): (act: Act) => readonly Dispatch[] {
  const types = typesOf(objects);
  const lettersOf = groupedBy(
    letters.filter(({ kind }) => kind === 'act'),
    ({ act }) => act,
  );
  return (act) => {
    const type = types.get(act.object ?? '') ?? null;
    const own = lettersOf.get(act.number) ?? [];
    if (type === 'executive')
      return [dispatchOf(act, ['executive', 'object'], own), dispatchOf(act, ['kenesh'], own)];
    const object = { ...dispatchOf(act, ['object'], own), doubtful: type === null };
    return [object, dispatchOf(act, ['executive'], own), dispatchOf(act, ['kenesh'], own)];
  };
}

/** One dispatch; of several addressees who are one and the same, the first gives its name. */
function dispatchOf(
  act: Act,
  same: readonly [Addressee, ...Addressee[]],
  letters: readonly Letter[],
): Dispatch {
  const own = letters.filter((letter) => same.some((each) => each === letter.addressee));
  const first = (what: 'sent' | 'received') =>
    [...same.map((each) => act[COLUMNS[each][what]]), ...own.map((letter) => letter[what])].find(
      (date) => date !== null,
    ) ?? null;
  const [addressee] = same;
  return {
    addressee,
    sent: first('sent'),
    received: first('received'),
    sentColumn: COLUMNS[addressee].sent,
    receivedColumn: COLUMNS[addressee].received,
    doubtful: false,
  };
}
