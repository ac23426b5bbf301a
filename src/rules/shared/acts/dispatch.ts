// To whom an act goes (8.2), when it was sent and received, and when its receiver answered (4.3). That is reported by the
// letters; the days typed beside the act are read while no letter to the addressee has its own.
import { type Edition, editionOn, firstEdition } from '#calendar';
import type { CivilDate } from '#core/date';
import { groupedBy } from '#core/group';
import type { Act } from '#tables/acts';
import type { Letter } from '#tables/letters';
import type { MonitoredObject } from '#tables/objects';
import type { Facts } from '../../facts.ts';
import { type DatedCell, type Disorder, disorderIn, toldIn } from '../disorder.ts';
import { isLetterProven } from '../proof.ts';

type Addressee = 'object' | 'executive' | 'kenesh';

const COLUMNS = {
  object: { sent: 'sentObject', received: 'receivedObject', answered: 'answeredObject' },
  executive: { sent: 'sentExecutive', received: 'receivedExecutive', answered: 'answeredExecutive' },
  kenesh: { sent: 'sentKenesh', received: 'receivedKenesh', answered: null },
} as const;

type Step = 'sent' | 'received' | 'answered';

/** Finds whom the edition of an act's day names as its addressees (8.2). */
export function addresseesIn({
  settings,
  today,
}: Pick<Facts, 'settings' | 'today'>): (act: Act) => Edition['addressees'] {
  return ({ date }) => editionOn(date ?? today, settings).addressees;
}

/** The type of each object by its number. */
export function typesOf(objects: readonly MonitoredObject[]): ReadonlyMap<string, MonitoredObject['type']> {
  return new Map(objects.map(({ number, type }) => [number, type]));
}

export interface Dispatch {
  readonly addressee: Addressee;
  /** The letters that carried the act to the addressee. */
  readonly letters: readonly Letter[];
  readonly days: Readonly<Record<Step, DatedCell | null>>;
  readonly sent: CivilDate | null;
  readonly received: CivilDate | null;
  readonly answered: CivilDate | null;
  /** When the copy of the answer came to the group. */
  readonly copied: CivilDate | null;
  readonly sentColumn: string;
  readonly receivedColumn: string;
  /** Whether a letter shows that it was sent: by its №, or because the product sent it. */
  readonly proven: boolean;
  /** Whether it may have been sent on a day that is not stated: it was received, or a letter with the act names no addressee. */
  readonly mayBeSent: boolean;
  /** Whether it may be none: it is not known whether the object is the executive body, to which one is enough. */
  readonly doubtful: boolean;
}

/**
 * Finds the dispatches that 8.2 asks for: three, or two where the object is the executive body, to which one is enough.
 * @param addresseesOf the addressees that the edition of an act's day names
 */
export function dispatchesIn(
  objects: readonly MonitoredObject[],
  letters: readonly Letter[],
  addresseesOf: (act: Act) => Edition['addressees'] = () => firstEdition.addressees,
): (act: Act) => readonly Dispatch[] {
  const dispatchesOf = everyDispatchIn(objects, letters);
  return (act) => dispatchesOf(act).filter(({ addressee }) => addresseesOf(act).includes(addressee));
}

function everyDispatchIn(
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
  const own = letters.filter((letter) => same.some((each) => each === letter.addressee)).sort(byReceipt);
  const isNameless = letters.some((letter) => letter.addressee === null);
  const dayOf = (step: Step): DatedCell | null => {
    const written = own.find((letter) => letter[step] !== null);
    const date = written?.[step] ?? null;
    if (written !== undefined && date !== null)
      return { date, row: written.number, column: `letters.${step}` };
    return typedBeside(act, step === 'answered' ? [same[0]] : same, step);
  };
  const [addressee] = same;
  const steps = { sent: dayOf('sent'), received: dayOf('received'), answered: dayOf('answered') };
  return {
    addressee,
    letters: own,
    days: steps,
    sent: steps.sent?.date ?? null,
    received: steps.received?.date ?? null,
    answered: steps.answered?.date ?? null,
    copied: own.find(({ copyToGroup }) => copyToGroup !== null)?.copyToGroup ?? act.copyToGroup,
    sentColumn: COLUMNS[addressee].sent,
    receivedColumn: COLUMNS[addressee].received,
    proven: own.some((letter) => letter.sent !== null && isLetterProven(letter)),
    mayBeSent: steps.received !== null || isNameless,
    doubtful: false,
  };
}

/** The letter that was received first, then one that is proven: the days of one letter belong together. */
function byReceipt(one: Letter, other: Letter): number {
  if (one.received !== other.received) {
    if (one.received === null) return 1;
    return other.received === null || one.received < other.received ? -1 : 1;
  }
  return Number(isLetterProven(other)) - Number(isLetterProven(one));
}

/** A day in the act's own columns. */
function typedBeside(act: Act, same: readonly Addressee[], step: Step): DatedCell | null {
  for (const addressee of same) {
    const column = COLUMNS[addressee][step];
    const date = column === null ? null : act[column];
    if (column !== null && date !== null) return { date, row: act.number, column: `acts.${column}` };
  }
  return null;
}

/** Two days of the way of an act that are the wrong way round: it is dated, sent, received and answered in this order. */
export function disorderOf(
  { number, date }: Pick<Act, 'number' | 'date'>,
  { days }: Pick<Dispatch, 'days'>,
): Disorder | null {
  return disorderIn([toldIn(date, number, 'acts.date'), days.sent, days.received, days.answered]);
}
