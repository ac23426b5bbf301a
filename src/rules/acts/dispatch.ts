// To whom an act goes (8.2), when it was sent and when it was received.
import type { CivilDate } from '#core/date';
import type { Act } from '#tables/acts';
import type { Letter } from '#tables/letters';
import type { MonitoredObject } from '#tables/objects';

export type Addressee = 'object' | 'executive' | 'kenesh';

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
}

/** Whether an act's object is the executive body itself; null where the object or its type is not stated. */
export function isExecutive(
  { object }: Pick<Act, 'object'>,
  objects: readonly MonitoredObject[],
): boolean | null {
  const type = objects.find(({ number }) => number === object)?.type ?? null;
  return type === null ? null : type === 'executive';
}

/**
 * The dispatches that 8.2 asks for: three, or two where the object is the executive body, to which one is enough. They
 * stand beside the act, else in the letters of kind act.
 */
export function dispatchesOf(
  act: Act,
  objects: readonly MonitoredObject[],
  letters: readonly Letter[],
): readonly Dispatch[] {
  const one = isExecutive(act, objects) === true;
  const addressees: readonly Addressee[] = one ? ['executive', 'kenesh'] : ['object', 'executive', 'kenesh'];
  return addressees.map((addressee) => {
    const same: readonly Addressee[] =
      one && addressee === 'executive' ? ['executive', 'object'] : [addressee];
    const own = letters.filter(
      (letter) =>
        letter.kind === 'act' && letter.act === act.number && same.some((each) => each === letter.addressee),
    );
    const first = (what: 'sent' | 'received') =>
      [...same.map((each) => act[COLUMNS[each][what]]), ...own.map((letter) => letter[what])].find(
        (date) => date !== null,
      ) ?? null;
    return {
      addressee,
      sent: first('sent'),
      received: first('received'),
      sentColumn: COLUMNS[addressee].sent,
      receivedColumn: COLUMNS[addressee].received,
    };
  });
}
